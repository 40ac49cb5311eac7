import { createRequire } from 'node:module';

/* Times react-dom inside a render of the server's. It is replaced in its CommonJS modules, so this
   must be called before the built application imports them. */

const require = createRequire(import.meta.url);
let totalMs = 0;

type Render = (...args: unknown[]) => unknown;

const timed =
  (render: Render): Render =>
  (...args) => {
    const start = performance.now();
    const add = () => {
      totalMs += performance.now() - start;
    };
    const result = render(...args);
    if (result instanceof Promise) return result.finally(add);
    add();
    return result;
  };

/** From now on, counts the time of everything that renders in react-dom. */
export function countReactDomTime(): void {
  for (const name of ['react-dom/server', 'react-dom/static']) {
    // Both modules export functions that render, and a version.
    const module = require(name) as Record<string, Render | string>;
    for (const [key, value] of Object.entries(module))
      if (typeof value === 'function') module[key] = timed(value);
  }
}

/** Runs a render and returns the time that react-dom took of it, in ms. */
export async function reactDomTimeOf(render: () => Promise<unknown>): Promise<number> {
  totalMs = 0;
  await render();
  if (totalMs === 0) throw new Error('The page was rendered without react-dom’s functions.');
  return totalMs;
}
