import { BarsChart } from '#src/charts/bars/BarsChart.tsx';
import { COST_MEASURES } from '#src/contract/plain/words.ts';
import type { SharedService } from '#src/contract/reviews/reviewInventory.ts';
import { inventoryBars } from '#src/figures/reviews/inventoryBars.ts';
import {
  assumptionSentences,
  costWords,
  overlapSentence,
  overlapSummary,
  totalSentence,
} from '#src/narrative/reviews/inventorySentences.ts';
import { providedWords } from '#src/narrative/reviews/reviewWords.ts';
import { inventoryTotals, overlapsOf } from '#src/record/reviews/inventoryTotals.ts';
import { PhoneDisclosure } from '#src/ui/PhoneDisclosure.tsx';

/** The services of an inventory with what they cost: the figure that totals and bars come from. */
const ServiceTable = ({ services }: { readonly services: readonly SharedService[] }) => (
  <table className="review-table">
    <caption className="visually-hidden">Services, who provides them, and what they cost</caption>
    <thead>
      <tr>
        <th scope="col">Service</th>
        <th scope="col">Provided by, for</th>
        <th scope="col">Cost</th>
      </tr>
    </thead>
    <tbody>
      {services.map((service) => (
        <tr key={service.id}>
          <th scope="row">{service.name}</th>
          <td>{providedWords(service)}</td>
          <td>
            {service.cost ? (
              <>
                {costWords(service.cost)}
                <span className="secondary small"> {COST_MEASURES[service.cost.measure]}</span>
                {service.cost.money.note && (
                  <span className="secondary small">. {service.cost.money.note}</span>
                )}
              </>
            ) : (
              <span className="secondary">not known</span>
            )}
          </td>
        </tr>
      ))}
    </tbody>
  </table>
);

/** What services cost together, on which assumptions, and where two do the same. */
export function Inventory({ services }: { readonly services: readonly SharedService[] }) {
  const totals = inventoryTotals(services);
  const overlaps = overlapsOf(services);
  const [first] = totals.totals;
  const bars = first && inventoryBars(first, totals);
  return (
    <>
      <div className="pair">
        <div>
          <h3>What they cost together</h3>
          {totals.totals.length === 0 ? (
            <p>No cost can be added.</p>
          ) : (
            <ul className="review-totals">
              {totals.totals.map((total) => (
                <li key={`${total.measure} ${total.year}`}>{totalSentence(total, totals)}</li>
              ))}
            </ul>
          )}
          <h4>What this rests on</h4>
          <ul>
            {assumptionSentences(totals).map((sentence) => (
              <li key={sentence}>{sentence}</li>
            ))}
          </ul>
        </div>
        <div>
          <h3>Where they overlap</h3>
          <p>{overlapSummary(services, overlaps)}</p>
          <ul>
            {overlaps.map((overlap) => (
              <li key={overlap.services.map(({ id }) => id).join()}>{overlapSentence(overlap)}</li>
            ))}
          </ul>
        </div>
      </div>
      {bars && (
        <>
          <h3>
            {COST_MEASURES[first.measure]}, {first.year}
          </h3>
          <BarsChart spec={bars} />
        </>
      )}
      <h3>Service by service</h3>
      <PhoneDisclosure summary="Every service with its cost">
        <ServiceTable services={services} />
      </PhoneDisclosure>
    </>
  );
}
