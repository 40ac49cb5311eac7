import { Inventory } from '#src/features/reviews/view/Inventory.tsx';
import { ReviewGaps } from '#src/features/reviews/view/ReviewGaps.tsx';

import { AboutFields } from './fields/AboutFields.tsx';
import { CommissioningFields } from './fields/CommissioningFields.tsx';
import { useEditing } from './fields/editing.ts';
import { OptionFields } from './fields/OptionFields.tsx';
import { ReportFields } from './fields/ReportFields.tsx';
import { ReviewEvidenceFields } from './fields/ReviewEvidenceFields.tsx';
import { ServiceFields } from './fields/ServiceFields.tsx';
import { GateForm } from './GateForm.tsx';
import { ServicesFile } from './services/ServicesFile.tsx';

const SECTIONS = {
  'missing': 'What is missing',
  'about': 'Partners and aims',
  'evidence': 'Evidence',
  'inventory': 'Services and costs',
  'commissioning': 'Commissioning',
  'report': 'Report',
  'first-gate': 'First gate',
} as const;

/** Everything of a review that its reader fills in, in the order of its two stages. */
export function ReviewForms() {
  const { review } = useEditing();
  const { report, firstGate, options, services } = review;
  const agreed = report.priorities.filter(({ id }) => firstGate?.agreed.includes(id));
  return (
    <>
      <nav aria-label="Parts of the review">
        <ul className="plain-list form-row">
          {Object.entries(SECTIONS).map(([id, name]) => (
            <li key={id}>
              <a href={`#${id}`}>{name}</a>
            </li>
          ))}
        </ul>
      </nav>
      <section className="card" aria-labelledby="missing">
        <ReviewGaps review={review} />
      </section>
      <section className="card" aria-labelledby="about">
        <h2 id="about">The review, its partners and aims</h2>
        <AboutFields />
      </section>
      <section className="card" aria-labelledby="evidence">
        <h2 id="evidence">Evidence gathered</h2>
        <ReviewEvidenceFields />
      </section>
      <section className="card" aria-labelledby="inventory">
        <h2 id="inventory">First stage: infrastructure services</h2>
        <ServiceFields />
        <ServicesFile />
        {services.length > 0 && <Inventory services={services} />}
      </section>
      <section className="card" aria-labelledby="commissioning">
        <h2 id="commissioning">First stage, beside it: commissioning</h2>
        <CommissioningFields />
      </section>
      <section className="card" aria-labelledby="report">
        <h2 id="report">Report of the first stage</h2>
        <ReportFields />
      </section>
      <section className="card" aria-labelledby="first-gate">
        <h2 id="first-gate">First gate: to proceed, or to stop</h2>
        <GateForm
          gate={1}
          choices={report.priorities.map(({ id, text }) => ({ id, name: text }))}
        />
      </section>
      {firstGate?.way === 'proceed' && (
        <>
          <section className="card" aria-labelledby="options">
            <h2 id="options">Second stage: models for what was agreed</h2>
            {agreed.map(({ id, text }) => (
              <section key={id} aria-label={text}>
                <h3>{text}</h3>
                <OptionFields priority={id} />
              </section>
            ))}
          </section>
          <section className="card" aria-labelledby="second-gate">
            <h2 id="second-gate">Second gate: to proceed, or to stop</h2>
            <GateForm gate={2} choices={options} />
          </section>
        </>
      )}
    </>
  );
}
