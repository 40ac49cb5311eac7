import { useMutation, useQueryClient } from '@tanstack/react-query';
import { Link } from 'react-router';

import { paths } from '#src/addresses/paths.ts';
import { ApiError } from '#src/client/apiError.ts';
import { useIsHydrated } from '#src/client/browser/useIsHydrated.ts';
import { useRenderInfo } from '#src/client/page/renderInfo.ts';
import { useCollection } from '#src/client/useCollection.ts';
import { SEARCH_FOR_TOWN } from '#src/narrative/site/findSentence.ts';

import { Districts } from './Districts.tsx';
import { placeOfPostcode, type PostcodeAnswer } from './placeOfPostcode.ts';
import styles from './PostcodeLookup.module.scss';

/** Finds the place of a postcode by an outside look-up, which is asked only when a button is pressed. */
export function PostcodeLookup({ postcode }: { readonly postcode: string }) {
  const { postcodes: lookup } = useRenderInfo();
  const { items: places } = useCollection('places');
  const { items: areas } = useCollection('areas');
  const choose = (
    <>
      <p>{SEARCH_FOR_TOWN}</p>
      <Districts places={places} areas={areas} />
    </>
  );
  if (lookup === null)
    return (
      <section className="card">
        <h2>Which town or district is {postcode} in?</h2>
        <p>Postcodes can’t be looked up here, and we don’t guess.</p>
        {choose}
      </section>
    );
  return (
    <section className="card">
      <h2>Which place is {postcode} in?</h2>
      <Question key={postcode} lookup={lookup} postcode={postcode} />
      {choose}
    </section>
  );
}

type QuestionProps = { readonly lookup: string; readonly postcode: string };

function Question({ lookup, postcode }: QuestionProps) {
  const queryClient = useQueryClient();
  const isHydrated = useIsHydrated();
  const { items: places } = useCollection('places');
  const { items: areas } = useCollection('areas');
  const { mutate, data, error, isPending } = useMutation({
    mutationFn: () => placeOfPostcode(queryClient, lookup, postcode, { places, areas }),
    retry: false,
    networkMode: 'always',
  });
  return (
    <>
      <p className={styles['ask']}>
        Your postcode is sent to <strong>{new URL(lookup).host}</strong>, which answers with the
        small area that it is in. Like any site, it can also see your internet address.
      </p>
      <p className={styles['ask']}>
        <button
          type="button"
          className="button"
          disabled={!isHydrated || isPending}
          onClick={() => mutate()}
        >
          {error ? 'Try again' : `Look up ${postcode}`}
        </button>
      </p>
      <noscript>
        <p>Looking up a postcode needs JavaScript.</p>
      </noscript>
      <div role="status">
        {isPending && <p>Asking {new URL(lookup).host}…</p>}
        {data && <AnswerWords answer={data} postcode={postcode} />}
        {error && (
          <div className="notice problem">
            <p>
              <strong>{error.message}</strong> {error instanceof ApiError && error.remedy}
            </p>
          </div>
        )}
      </div>
    </>
  );
}

type AnswerProps = { readonly answer: PostcodeAnswer; readonly postcode: string };

function AnswerWords({ answer, postcode }: AnswerProps) {
  const [system] = useCollection('system').items;
  const { items: places } = useCollection('places');
  if (answer.kind === 'inside') {
    const place = places.find(({ id }) => id === answer.place);
    return (
      <div className="notice">
        <p>
          <strong>
            {postcode} is in{' '}
            <Link to={paths.place(answer.place)}>{place?.name ?? answer.place}</Link>.
          </strong>{' '}
          <span className="secondary">Its small area is LSOA {answer.lsoa}.</span>
        </p>
      </div>
    );
  }
  return (
    <div className="notice">
      <p>{answerSentence(answer, postcode, system?.shortName ?? 'this system')}</p>
    </div>
  );
}

function answerSentence(
  answer: Exclude<PostcodeAnswer, { kind: 'inside' }>,
  postcode: string,
  system: string,
): string {
  switch (answer.kind) {
    case 'outside':
      return answer.district === null
        ? `${postcode} is outside ${system}: this record says nothing about it.`
        : `${postcode} is in ${answer.district}, outside ${system}: this record says nothing about it.`;
    case 'unknown':
      return `No such postcode is known. Check it, or search for a town or district.`;
    case 'unclear':
      return `The look-up’s small area for ${postcode} is not in this record’s table, so its place can’t be told exactly.`;
  }
}
