import { Link } from 'react-router';

import { paths } from '#src/addresses/paths.ts';

/** That a place's figures are another area's, and how that differs from it. */
export const ProxyNotice = ({ proxy }: { readonly proxy: string }) => (
  <p className="notice">
    <strong>
      <Link className="term" to={paths.word('proxy')}>
        Proxy
      </Link>{' '}
      figures.
    </strong>{' '}
    {proxy}
  </p>
);
