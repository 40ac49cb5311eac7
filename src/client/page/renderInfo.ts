import { createContext, useContext } from 'react';

/** What a render was told and the browser must agree with. */
export type RenderInfo = {
  /** The day of the render in Europe/London, YYYY-MM-DD. */
  today: string;
  /** Where the browser asks the API, such as `/example/api/v1`. */
  apiAddress: string;
  /** The address prefix of this record: '' or '/example'. */
  prefix: string;
  /** Address of a look-up of postcodes in the postcodes.io format; null: there is none. */
  postcodes: string | null;
  /** Whether the page is a file of a published copy, which answers its bare address and no query. */
  isFile?: true;
  /** When this browser was made ready to show the page without a network, ISO; left out: it wasn't. */
  held?: string;
  /** The query that the page was asked for and takes up once it is hydrated, where it left it out. */
  asked?: string | undefined;
  /** The other records of this deployment. */
  otherRecords: readonly { prefix: string; name: string; illustrative: boolean }[];
};

export const RenderInfoContext = createContext<RenderInfo | null>(null);

export function useRenderInfo(): RenderInfo {
  const info = useContext(RenderInfoContext);
  if (!info) throw new Error('RenderInfoContext is missing above this component');
  return info;
}
