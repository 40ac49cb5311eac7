import { HtmlValidate, StaticConfigLoader } from 'html-validate';

const validatorOf = (minInitialRank: 'h1' | 'any') =>
  new HtmlValidate(
    new StaticConfigLoader({
      root: true,
      extends: ['html-validate:recommended', 'html-validate:document'],
      rules: {
        'heading-level': ['error', { minInitialRank }],
        // HTML allows either, and React and its build choose.
        'attr-case': 'off',
        'attribute-boolean-style': 'off',
        'attribute-empty-style': 'off',
        'doctype-style': 'off',
        // A plain form asks for several of a kind by repeating their name.
        'form-dup-name': 'off',
        'void-style': 'off',
        'no-trailing-whitespace': 'off',
        // React's ids begin with an underscore.
        'valid-id': ['error', { relaxed: true }],
        // A title names the service, the place and the question, so that tabs can be told apart.
        'long-title': 'off',
        // No select can be the search field's suggestions; a table that scrolls takes the focus, which
        // our linter lets a role do, and no section.
        'prefer-native-element': ['error', { exclude: ['listbox', 'region'] }],
        // Our own files stand where the page does; anybody else's would need a hash.
        'require-sri': ['error', { target: 'crossorigin' }],
      },
    }),
  );
const pageValidator = validatorOf('h1');
/** Whoever embeds a panel chooses the level of its heading. */
const embedValidator = validatorOf('any');

/** What is wrong in a page, as `page:line:column what (where)`. */
export async function htmlProblems(html: string, page: string): Promise<string[]> {
  const validator = /(?:^|\/)embed\/./.test(page) ? embedValidator : pageValidator;
  const { results } = await validator.validateString(html, page);
  return results
    .flatMap(({ messages }) => messages)
    .map(
      ({ line, column, message, selector }) =>
        `${page}:${line}:${column} ${message} (${selector ?? 'page'})`,
    );
}
