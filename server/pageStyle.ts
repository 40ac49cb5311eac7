import { parse, type Rule } from 'postcss';

const CLASS = /\.(-?[_a-zA-Z][\w-]*)/g;

const classesOf = (html: string): Set<string> =>
  new Set([...html.matchAll(/ class="([^"]*)"/g)].flatMap(([, names = '']) => names.split(' ')));

/** Whether a selector can match in a page with these classes; what it excludes doesn't count. */
const canMatch = (selector: string, classes: ReadonlySet<string>): boolean =>
  [...selector.replaceAll(/:not\([^)]*\)/g, '').matchAll(CLASS)].every(([, name = '']) =>
    classes.has(name),
  );

/**
 * The part of a style sheet that one page needs: rules without classes, and those whose classes are
 * in its markup, in their order. The whole sheet follows when the browser takes the page over.
 * @param sheet the whole style sheet
 */
export function pageStyles(sheet: string): (html: string) => string {
  const whole = parse(sheet);
  return (html) => {
    const classes = classesOf(html);
    const part = whole.clone();
    part.walkRules((rule: Rule) => {
      const parent = rule.parent;
      // The steps of an animation look like rules and have no classes of their own.
      if (parent?.type === 'atrule' && 'name' in parent && parent.name.endsWith('keyframes'))
        return;
      const kept = rule.selectors.filter((selector) => canMatch(selector, classes));
      if (kept.length === 0) rule.remove();
      else rule.selector = kept.join(',');
    });
    part.walkAtRules((atRule) => {
      if (atRule.nodes?.length === 0) atRule.remove();
    });
    return part.toString();
  };
}
