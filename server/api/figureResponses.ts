import { isCampaignTag } from '#src/addresses/isCampaignTag.ts';
import { recordDay } from '#src/contract/plain/recordDay.ts';
import { FigureParamError } from '#src/figures/FigureParamError.ts';
import { loadFigure, loadFigureRecord, withDefaults } from '#src/figures/loadFigure.ts';
import { readFigureParams } from '#src/figures/readFigureParams.ts';
import { answerableFigures } from '#src/figures/registry.ts';
import { summaryOf } from '#src/figures/summaryOf.ts';
import { noSuchId, noSuchParameter } from '#src/narrative/site/parameterSentences.ts';

import type { createApiResponses } from './apiResponses.ts';
import { jsonBody } from './jsonBody.ts';
import { badParameters, ProblemError, unknownFigure } from './problems.ts';

type ApiResponses = ReturnType<typeof createApiResponses>;

/** Creates the API's responses about figures. They are built, not stored: see docs/decisions/038. */
export function createFigureResponses({ answer, readSystem, taggedResponse }: ApiResponses) {
  /** The figures as the API lists them, with their parameters. */
  async function listFigures() {
    const record = await loadFigureRecord(answer);
    return {
      places: record.places,
      figures: answerableFigures(record).map((one) => summaryOf(one, record)),
    };
  }

  const json = async (items: readonly object[], asAt: string) => {
    const { meta } = await answer('system', {});
    const { length } = items;
    return {
      body: jsonBody({ ...meta, asAt, count: length, total: length }, JSON.stringify(items)),
      headers: { 'Content-Type': 'application/json' },
    };
  };

  /** The response with the list of figures. */
  async function figuresResponse(request: Request): Promise<Response> {
    const system = await readSystem();
    refuseParameters(request);
    return taggedResponse(request, system, ['figures'], async () =>
      json((await listFigures()).figures, recordDay(system)),
    );
  }

  /**
   * The response with a figure's content.
   * @param id as the path has it
   * @param place as the path has it; undefined: the path has none
   * @throws ProblemError where there is no such figure or place, or a parameter is wrong
   */
  async function figureResponse(request: Request, id: string, place?: string): Promise<Response> {
    const record = await loadFigureRecord(answer);
    const figures = answerableFigures(record);
    const ids = figures.map((one) => one.id);
    const figure = figures.find((one) => one.id === id);
    if (!figure) throw new ProblemError(unknownFigure(noSuchId('figure', id, ids), ids));
    const search = new URLSearchParams(new URL(request.url).search);
    if (place !== undefined) {
      const places = record.places.map((one) => one.id);
      if (!('place' in figure.params))
        throw new ProblemError(unknownFigure(`The figure “${id}” is not about a place.`, []));
      if (!places.includes(place))
        throw new ProblemError(unknownFigure(noSuchId('place', place, places), places));
      search.append('place', place);
    }
    const { params, problems } = readFigureParams(figure, search, record);
    const allowed = Object.keys(figure.params);
    const named = `figures/${id}`;
    if (problems.length > 0) throw new ProblemError(badParameters(named, allowed, problems));
    const asked = withDefaults(figure, params, record);
    return taggedResponse(
      request,
      record.system,
      ['figure', id, JSON.stringify(asked)],
      async () => {
        const content = await loadFigure(figure, asked, answer).catch((error: unknown) => {
          if (!(error instanceof FigureParamError)) throw error;
          const { parameter, message: says } = error;
          const problem = { parameter, says, allowed: [...error.allowed] };
          throw new ProblemError(badParameters(named, allowed, [problem]));
        });
        return json([content], content.asAt);
      },
    );
  }

  return { listFigures, figuresResponse, figureResponse };
}

/** @throws ProblemError where an address without parameters is given one */
function refuseParameters(request: Request): void {
  const [name] = [...new URL(request.url).searchParams.keys()].filter(
    (parameter) => !isCampaignTag(parameter),
  );
  if (name !== undefined)
    throw new ProblemError(
      badParameters(
        'figures',
        [],
        [{ parameter: name, says: noSuchParameter(name, [], 'this list'), allowed: [] }],
      ),
    );
}
