import { useId } from 'react';
import { Link } from 'react-router';

import { PACK_VERDICT_WORDS, VERDICT_MARKS } from '#src/narrative/site/packWords.ts';
import { hashWords } from '#src/outlets/pack/hashWords.ts';

import type { SlideReport } from './SlideReport.ts';

type Props = { readonly number: number; readonly report: SlideReport };

/** What the record says of one slide, why, and old and new beside each other. */
export function SlideReportView({ number, report }: Props) {
  const id = useId();
  const { slide, hash, verdict, reasons, changes, page } = report;
  const { says, means } = PACK_VERDICT_WORDS[verdict];
  const isBad = verdict === 'not-recorded';
  return (
    <article className="card" aria-labelledby={id}>
      <h3 id={id}>
        Slide {number}: {slide.title}
      </h3>
      <p className={isBad ? 'notice problem' : 'notice'}>
        <strong>
          <span aria-hidden="true">{VERDICT_MARKS[verdict]} </span>
          {says}.
        </strong>{' '}
        {[means, ...reasons].join(' ')}
      </p>
      {changes.length > 0 && (
        <table>
          <caption>The pack and the record beside each other</caption>
          <thead>
            <tr>
              <th scope="col">What</th>
              <th scope="col">The pack says</th>
              <th scope="col">The record says</th>
            </tr>
          </thead>
          <tbody>
            {changes.map(({ what, old, now }, n) => (
              // Rows that are named alike may have changed alike.
              <tr key={`${n} ${what}`}>
                <th scope="row">{what}</th>
                <td>{old ?? '—'}</td>
                <td>{now ?? '—'}</td>
              </tr>
            ))}
          </tbody>
        </table>
      )}
      <details>
        <summary>What the pack’s data say on this slide</summary>
        {[slide.title, ...slide.lines, ...(slide.figure?.sentences ?? [])]
          .filter((text, n, all) => all.indexOf(text) === n)
          .map((text) => (
            <p key={text}>{text}</p>
          ))}
        <p className="small secondary">
          Hash of this slide: <code>{hashWords(hash)}</code>
        </p>
      </details>
      {page !== null && (
        <p className="choices">
          <Link to={page}>
            What the record says now<span className="visually-hidden">: slide {number}</span>
          </Link>
        </p>
      )}
    </article>
  );
}
