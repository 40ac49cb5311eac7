import lighthouse from 'lighthouse';
import { z } from 'zod';

export type Throttling = 'simulated' | 'applied';

export type Audit = {
  readonly largestContentfulPaintMs: number;
  readonly totalBlockingTimeMs: number;
  readonly cumulativeLayoutShift: number;
  /** Lighthouse's performance score, 0 to 100. */
  readonly score: number;
};

const Result = z.object({
  runtimeError: z.object({ message: z.string() }).optional(),
  categories: z.object({ performance: z.object({ score: z.number() }) }),
  audits: z.object({
    'largest-contentful-paint': z.object({ numericValue: z.number() }),
    'total-blocking-time': z.object({ numericValue: z.number() }),
    'cumulative-layout-shift': z.object({ numericValue: z.number() }),
  }),
});

async function auditOnce(url: string, port: number, throttling: Throttling): Promise<Audit> {
  const run = await lighthouse(url, {
    port,
    logLevel: 'silent',
    output: 'json',
    onlyCategories: ['performance'],
    throttlingMethod: throttling === 'simulated' ? 'simulate' : 'devtools',
  });
  const { runtimeError, categories, audits } = Result.parse(run?.lhr);
  if (runtimeError) throw new Error(`Lighthouse on ${url}: ${runtimeError.message}`);
  return {
    largestContentfulPaintMs: audits['largest-contentful-paint'].numericValue,
    totalBlockingTimeMs: audits['total-blocking-time'].numericValue,
    cumulativeLayoutShift: audits['cumulative-layout-shift'].numericValue,
    score: categories.performance.score * 100,
  };
}

/**
 * One cold load under Lighthouse's mobile preset; once more where a busy machine made it fail.
 * @param port of a browser's debugging protocol
 */
export const audit = (url: string, port: number, throttling: Throttling): Promise<Audit> =>
  auditOnce(url, port, throttling).catch(() => auditOnce(url, port, throttling));
