import { useState } from 'react';

import { useNeedsScript } from '#src/client/browser/useNeedsScript.ts';
import { saveFile } from '#src/outlets/share/saveFile.ts';

type Props = {
  /** What the button says, and what it is of, for those who hear it alone. */
  readonly label: string;
  readonly of: string;
  /** The file's name, with its extension. */
  readonly file: string;
  readonly make: () => Promise<Blob>;
};

/** Makes a file in the browser when pressed, saves it, and says so. */
export function FileButton({ label, of, file, make }: Props) {
  const [status, setStatus] = useState('');
  const className = useNeedsScript();
  const save = async () => {
    setStatus('Being made…');
    try {
      saveFile(await make(), file);
      setStatus(`Saved as ${file}`);
    } catch {
      setStatus('It could not be made. Try again later.');
    }
  };
  return (
    <span className={className}>
      <button type="button" className="button quiet" onClick={() => void save()}>
        {label}
        <span className="visually-hidden"> of {of}</span>
      </button>{' '}
      <span role="status" className="secondary small">
        {status}
      </span>
    </span>
  );
}
