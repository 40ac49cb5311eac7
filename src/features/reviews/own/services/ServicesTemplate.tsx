import { saveFile } from '#src/outlets/share/saveFile.ts';

import { servicesCsv } from './serviceColumns.ts';

/** Saves text as a CSV file. */
export const saveCsv = (text: string, name: string): void =>
  saveFile(new Blob([text], { type: 'text/csv' }), name);

/** Gives the CSV that services can be filled into, with its columns and no row. */
export const ServicesTemplate = () => (
  <button
    type="button"
    className="button quiet"
    onClick={() => saveCsv(servicesCsv([]), 'services-template.csv')}
  >
    Save the template
  </button>
);
