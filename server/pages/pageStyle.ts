import { parse, type Rule } from 'postcss';

const CLASS = /\.(-?[_a-zA-Z][\w-]*)/g;
const DATA = /\[(data-[\w-]+="[^"]*")\]/g;

const classesOf = (html: string): Set<string> =>
  new Set([...html.matchAll(/ class="([^"]*)"/g)].flatMap(([, names = '']) => names.split(' ')));

/** What the markup must hold for a selector to match; what it excludes doesn't count. */
const neededBy = (selector: string): { classes: string[]; data: string[] } => {
  const asked = selector.replaceAll(/:not\([^)]*\)/g, '');
  const found = (what: RegExp) => [...asked.matchAll(what)].map(([, one = '']) => one);
  return { classes: found(CLASS), data: found(DATA) };
};

/**
 * The part of a style sheet that one page needs: rules without classes, and those whose classes and
 * values of `data-` attributes are in its markup, in their order. The whole sheet follows when the
 * browser takes the page over.
 * @param sheet the whole style sheet
 * @param isEmbed leaves out rules without classes: an embed's own are all below one class
 */
export function pageStyles(sheet: string, isEmbed = false): (html: string) => string {
  const whole = parse(sheet);
  return (html) => {
    const classes = classesOf(html);
    const part = whole.clone();
    part.walkRules((rule: Rule) => {
      const parent = rule.parent;
      // The steps of an animation look like rules and have no classes of their own.
      if (parent?.type === 'atrule' && 'name' in parent && parent.name.endsWith('keyframes'))
        return;
      const kept = rule.selectors.filter((selector) => {
        const needed = neededBy(selector);
        return (
          (!isEmbed || needed.classes.length > 0) &&
          needed.classes.every((name) => classes.has(name)) &&
          needed.data.every((attribute) => html.includes(attribute))
        );
      });
      if (kept.length === 0) rule.remove();
      else rule.selector = kept.join(',');
    });
    part.walkAtRules((atRule) => {
      if (atRule.nodes?.length === 0) atRule.remove();
    });
    return part.toString();
  };
}
