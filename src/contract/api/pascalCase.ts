/** The name of a collection as names of schemas and operations have it: `DecisionsSeen`. */
export const pascalCase = (name: string): string =>
  name
    .split('-')
    .map((word) => word.charAt(0).toUpperCase() + word.slice(1))
    .join('');
