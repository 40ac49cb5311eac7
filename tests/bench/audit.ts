import lighthouse from 'lighthouse';
import { z } from 'zod';

export type Throttling = 'simulated' | 'applied';

export type Audit = {
  /** Largest Contentful Paint, ms. */
  readonly paint: number;
  /** Total Blocking Time, ms. */
  readonly blocking: number;
  /** Cumulative Layout Shift. */
  readonly shift: number;
};

const Result = z.object({
  runtimeError: z.object({ message: z.string() }).optional(),
  audits: z.record(
    z.string(),
    z.object({ numericValue: z.number().optional(), errorMessage: z.string().optional() }),
  ),
});

async function auditOnce(url: string, port: number, throttling: Throttling): Promise<Audit> {
  const run = await lighthouse(url, {
    port,
    logLevel: 'silent',
    output: 'json',
    onlyAudits: ['largest-contentful-paint', 'total-blocking-time', 'cumulative-layout-shift'],
    throttlingMethod: throttling === 'simulated' ? 'simulate' : 'devtools',
  });
  const { runtimeError, audits } = Result.parse(run?.lhr);
  if (runtimeError) throw new Error(`Lighthouse on ${url}: ${runtimeError.message}`);
  const value = (name: string) => {
    const { numericValue, errorMessage = '' } = audits[name] ?? {};
    if (numericValue === undefined)
      throw new Error(`Lighthouse gave no ${name} for ${url}. ${errorMessage}`);
    return numericValue;
  };
  return {
    paint: value('largest-contentful-paint'),
    blocking: value('total-blocking-time'),
    shift: value('cumulative-layout-shift'),
  };
}

/** One cold load under Lighthouse's mobile preset; once more where a busy machine made it fail. */
export async function audit(url: string, port: number, throttling: Throttling): Promise<Audit> {
  try {
    return await auditOnce(url, port, throttling);
  } catch {
    return auditOnce(url, port, throttling);
  }
}
