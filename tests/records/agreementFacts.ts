/**
 * The facts of the documents that agreements are known from, as each was read, fact by fact: figure,
 * unit, date, state and where it stands. A test holds the record against this list, and another the
 * page of each agreement. What a document does not state is a fact, too (`null`).
 */
export type Fact = {
  /** Where the record has it: fields of the agreement, and the position in a list. */
  at: string;
  /** What the document says there, as far as it is this fact. */
  is: unknown;
  /** Where in the document. */
  where: string;
  /** How the page says it; left out where the page says it in words of its own. */
  shown?: readonly string[];
};

const COUNCIL = 'north-east-lincolnshire-council';
const CARE_TRUST = 'north-east-lincolnshire-care-trust-plus';
const ICB = 'lancashire-and-south-cumbria-icb';
const NHS_GM = 'greater-manchester-icb';
const LOCALITY_BOARD = 'rochdale-locality-board';

/** A sum printed on a slide without a pound sign and without a year. */
const printed = (amount: number) => ({
  amount,
  precision: 'rounded',
  year: null,
  note: 'Printed without a pound sign: read as pounds.',
});

const seen = (is: object, where: string, ...shown: string[]) => ({ is, where, shown });

const at = (list: string, facts: readonly Omit<Fact, 'at'>[]): Fact[] =>
  facts.map((fact, index) => ({ at: `${list}.${index}`, ...fact }));

const CARE_TRUST_PLUS: Fact[] = [
  { at: 'document.on', is: '2007-10-10', where: 'All 18 slides', shown: ['10 October 2007'] },
  { at: 'ownPlaces', is: [], where: 'All 18 slides', shown: ['not about here'] },
  { at: 'instrument', is: 's75', where: 'All 18 slides', shown: ['NHS Act 2006, section 75'] },
  ...at('elements', [
    seen({ id: 'care-trust' }, 'Slide 5', 'The Care Trust'),
    seen({ id: 'plus' }, 'Slide 5', 'The Plus'),
    seen({ id: 'childrens-trust' }, 'Slide 5', 'The Children’s Trust'),
  ]),
  ...at('transfers', [
    seen(
      {
        kind: 'functions',
        element: 'care-trust',
        from: null,
        to: CARE_TRUST,
        state: 'in-effect',
        on: '2007-09-01',
      },
      'Slide 5',
      'Commissioning and providing adult health and social care',
    ),
    seen(
      {
        kind: 'staff',
        element: 'care-trust',
        verb: 'transfer',
        people: 677,
        wte: 519,
        from: null,
        to: CARE_TRUST,
        state: 'in-effect',
        on: '2007-09-01',
      },
      'Slide 5',
      '677 staff (519 whole-time equivalents)',
      'In effect, from 1 September 2007',
    ),
    seen(
      {
        kind: 'money',
        element: 'care-trust',
        verb: 'transfers',
        money: printed(54_300_000),
        from: null,
        to: CARE_TRUST,
        state: 'in-effect',
        on: '2007-09-01',
      },
      'Slide 5',
      '£54.3 million, year not stated',
    ),
    seen(
      {
        kind: 'money',
        element: 'care-trust',
        verb: 'service level agreements',
        money: printed(3_300_000),
        from: null,
        to: null,
        on: null,
      },
      'Slide 5',
      'without a date of their own',
      '£3.3 million, year not stated',
      'Direction not stated',
    ),
    seen(
      {
        kind: 'functions',
        element: 'plus',
        verb: 'transfer and integration',
        from: 'north-east-lincolnshire-pct',
        to: COUNCIL,
        state: 'in-effect',
        on: '2007-10-01',
      },
      'Slide 5',
      'From the primary care trust to North East Lincolnshire Council',
    ),
    seen(
      {
        kind: 'staff',
        element: 'plus',
        verb: 'seconded',
        people: 65,
        wte: 56,
        from: null,
        to: COUNCIL,
        state: 'in-effect',
        on: '2007-10-01',
      },
      'Slide 5',
      '65 staff (56 whole-time equivalents)',
      'In effect, from 1 October 2007',
    ),
    seen(
      {
        kind: 'money',
        element: 'plus',
        verb: 'transfers',
        money: printed(2_030_000),
        from: null,
        to: COUNCIL,
        state: 'in-effect',
        on: '2007-10-01',
      },
      'Slide 5',
      '£2.03 million, year not stated',
    ),
    seen(
      {
        kind: 'functions',
        element: 'childrens-trust',
        verb: 'hosted',
        from: null,
        to: COUNCIL,
        state: 'planned',
        on: '2008-04-01',
      },
      'Slide 5',
      'A Children’s Trust.',
    ),
    seen(
      {
        kind: 'staff',
        element: 'childrens-trust',
        verb: 'second/transfer',
        people: 117,
        wte: 88.15,
        from: null,
        to: COUNCIL,
        state: 'planned',
        on: '2008-04-01',
      },
      'Slide 5',
      '117 staff (88.15 whole-time equivalents)',
      'Planned, from 1 April 2008',
    ),
    seen(
      {
        kind: 'money',
        element: 'childrens-trust',
        verb: 'transfers',
        money: printed(22_030_000),
        from: null,
        to: COUNCIL,
        state: 'planned',
        on: '2009-04-01',
      },
      'Slide 5',
      '£22.03 million, year not stated',
      'Planned, from 1 April 2009',
      'Printed without a pound sign: read as pounds.',
    ),
  ]),
  ...at('kept', [seen({ by: COUNCIL }, 'Slide 5', 'director of adult social services')]),
  ...at('pooledFunds', [
    seen(
      { host: null, contributions: [], riskShare: null },
      'Slide 15',
      'Pooled fund for revenue spending',
      'none of the budgets that move is said to be it',
    ),
  ]),
  ...at('governance', [
    seen(
      { seats: [{ by: COUNCIL, number: 3, role: 'members with full corporate responsibilities' }] },
      'Slide 16',
      'Care Trust Board',
      'three, members with full corporate responsibilities',
    ),
    seen({ seats: [] }, 'Slide 16', 'strategic objectives and corporate priorities'),
    seen({ seats: [] }, 'Slide 16', 'Each consults the other'),
    seen({ seats: [] }, 'Slide 16', 'Accountability for delegated responsibilities'),
    seen(
      { seats: [] },
      'Slide 15',
      'a plan for three years, reviewed each year',
      'referred to the council’s Cabinet and the Care Trust Board for approval',
    ),
    seen({ seats: [] }, 'Slides 4 and 5', 'Joint Executive Director of Public Health'),
    seen({ seats: [] }, 'Slide 8', 'Lead member for Healthy Communities'),
  ]),
  { at: 'reservedMatters', is: [], where: 'All 18 slides' },
  {
    at: 'parts.7',
    is: { part: 'reserved-matters', unstated: 'what is on it' },
    where: 'Slide 16',
    shown: ['A protocol on reserved matters (key decisions). Not stated: what is on it.'],
  },
  ...at('performance', [
    seen({}, 'Slide 15', 'A performance framework'),
    seen({}, 'Slide 15', 'Value-for-money reviews'),
    seen({}, 'Slide 8', 'a legal agreement on accountability and performance management'),
    seen({}, 'Slide 17', 'Monitoring and reporting requirements'),
  ]),
  ...at(
    'risks',
    [
      'Over-commitment or overspending by the Care Trust',
      'Over-commitment or overspending by the council',
      'Service level agreement',
      'Residual costs',
      'VAT (value added tax)',
      'Pensions',
      'Setting budgets in the medium-term financial plan',
      'Monitoring and reporting requirements',
      'Statutory responsibilities',
    ].map((category) => seen({ category, borneBy: null, control: null }, 'Slide 17', category)),
  ),
  {
    at: 'term.isOpenEnded',
    is: true,
    where: 'All 18 slides',
    shown: ['ntil it is ended'],
  },
  { at: 'term.from', is: null, where: 'All 18 slides', shown: ['its first day is not stated'] },
  ...at('term.reviews', [
    seen(
      { everyMonths: 12, dueOn: null },
      'Slide 15',
      'every year',
      'the council’s Cabinet and the Care Trust Board, for approval',
    ),
  ]),
  ...at('term.notice', [
    seen(
      { by: null, rule: { kind: 'months', months: 12 } },
      'Slide 14',
      '12 months’ notice; by whom is not stated',
    ),
  ]),
  ...at('term.exits', [
    seen({ text: 'Early termination' }, 'Slide 14', 'Early termination'),
    seen({ text: 'A material breach' }, 'Slide 14', 'A material breach'),
    seen({ text: 'A fundamental change in law' }, 'Slide 14', 'A fundamental change in law'),
  ]),
  ...at('timeline', [
    seen({ on: '2005-07' }, 'Slide 4', 'July 2005', 'Ensuring a Patient-Led NHS'),
    seen(
      { on: '2005-12/2006-03' },
      'Slide 4',
      'December 2005 to March 2006',
      'strategic health authority consults',
    ),
    seen({ on: '2006-06' }, 'Slide 4', 'June 2006', 'First application'),
    seen({ on: '2006-07' }, 'Slide 4', 'July 2006', 'it lasts three months'),
    seen(
      { on: '2006-09' },
      'Slide 4',
      'September 2006',
      'A select committee',
      'An appraisal process',
    ),
    seen(
      { on: '2007-02' },
      'Slide 4',
      'February 2007',
      'Executive Director of Public Health is agreed',
      'Formal consultation of staff',
    ),
    seen({ on: '2007-03' }, 'Slide 4', 'March 2007', 'The final application'),
    seen({ on: '2007-06' }, 'Slide 4', 'June 2007', 'Ministers approve'),
    seen(
      { on: '2013-04' },
      'Welcome from the chair and the chief executive',
      'April 2013',
      'took over responsibilities of the Care Trust Plus',
      'not followed beyond April 2013',
    ),
  ]),
  ...at('sections', [
    seen({}, 'Slide 2', 'A unitary authority', 'widening health gap', 'both in financial balance'),
    seen({}, 'Slide 3', 'New forms of governance', 'goes beyond it', 'A step change'),
    seen(
      {},
      'Slide 6',
      'Practice-based commissioning',
      'direct payments and individual budgets',
      'A market of providers',
    ),
    seen({}, 'Slide 7', 'Generic assessment teams for 40,000 people each'),
    seen(
      {},
      'Slide 8',
      'A legal agreement to deliver responsibilities for improving health',
      'A legal agreement for accountability',
    ),
    seen(
      {},
      'Slide 9',
      'Joint planning and commissioning',
      'Children, young people and families take part',
    ),
    seen({}, 'Slide 10', 'Smaller health inequalities', 'An organisation that delivers'),
    seen({}, 'Slide 11', 'Stronger democratic accountability', 'choice of care'),
    seen({}, 'Slide 13', 'To manage the partnership', 'To establish governance'),
    seen({}, 'Slide 18', 'It can be done', 'Be creative', 'Focus on the needs of the population'),
  ]),
];

const STATEMENT = 'Whole statement';
const TOGETHER: Fact[] = [
  { at: 'document.on', is: null, where: STATEMENT, shown: ['undated', 'October 2014'] },
  { at: 'stage', is: 'intended', where: STATEMENT, shown: ['planned, not yet agreed'] },
  { at: 'kind', is: 'providers', where: STATEMENT, shown: ['Arrangement between providers'] },
  {
    at: 'parties',
    is: [
      { body: 'care-plus-group' },
      { body: 'navigo' },
      { body: 'northern-lincolnshire-and-goole-trust' },
    ],
    where: STATEMENT,
    shown: [
      'Care Plus Group',
      'Navigo',
      'North Lincolnshire and Goole',
      'Community benefit society',
      'Community interest company',
      'public benefit corporation',
      'A public or community purpose',
    ],
  },
  { at: 'transfers', is: [], where: STATEMENT },
  ...at(
    'kept',
    ['care-plus-group', 'navigo', 'northern-lincolnshire-and-goole-trust'].map((by) =>
      seen({ by }, 'First list, second point', 'Its existence as an independent provider'),
    ),
  ),
  ...at('sections', [
    seen({}, 'First paragraph and first list', 'Others may join in due course'),
    seen(
      {},
      'First list, second point, and the paragraph after it',
      'best served if each stays so',
    ),
    seen(
      {},
      'First list, third point, and the paragraphs after it',
      'the boundaries of organisations',
      'They already trust one another',
    ),
    seen({}, 'Paragraphs on the Five Year Forward View', 'Together is meant to be one'),
  ]),
];

const AIM = 'Paragraph beginning “The ICB, which has responsibility…”';
const SEVEN = [
  'general-practice',
  'community-pharmacy',
  'dental',
  'eye-health',
  'district-nursing',
  'occupational-therapy',
  'bed-based-rehabilitation',
];
const PLACES = ['blackburn-with-darwen', 'blackpool', 'lancashire', 'south-cumbria'];
const PLACE_INTEGRATION_DEAL: Fact[] = [
  { at: 'document.on', is: '2023-07-05', where: 'Whole page', shown: ['5 July 2023'] },
  { at: 'stage', is: 'announced', where: 'Whole page', shown: ['an announced aim'] },
  { at: 'ownPlaces', is: PLACES, where: 'Whole page' },
  ...at(
    'transfers',
    PLACES.map((place) =>
      seen(
        {
          kind: 'functions',
          from: ICB,
          to: `${place}-partnership`,
          verb: 'delegate',
          state: 'announced',
          on: null,
          services: SEVEN,
        },
        AIM,
        'Services such as the seven named: an open list.',
      ),
    ),
  ),
  {
    at: 'pooledFunds',
    is: [],
    where: 'Whole page',
    shown: [
      'Pooled budgets of the NHS, councils and wider partners are a key ambition. Not stated: sums',
    ],
  },
  ...at('performance', [
    seen(
      {},
      'Under the heading Blackburn with Darwen',
      'better experience of patients and better outcomes',
    ),
  ]),
  ...at('timeline', [seen({ on: '2023-07-05' }, 'Second paragraph', 'formal business meeting')]),
  ...at('sections', [
    seen({}, 'Paragraph beginning “Each of the four places…”', 'the release does not list them'),
    seen({}, AIM, 'Blackpool’s director welcomes a decision to delegate'),
    seen(
      {},
      'Paragraph beginning “The partnerships cover…”',
      'the four upper-tier councils',
      'three new unitary authorities',
    ),
  ]),
];

const FIRST = 'First paragraph';
const ROCHDALE_SECTION_75: Fact[] = [
  {
    at: 'document.on',
    is: '2023-01-31',
    where: 'Decision 2275, 31 January 2023',
    shown: ['31 January 2023'],
  },
  { at: 'instrument', is: 's75', where: 'Decision 2275, 31 January 2023', shown: ['section 75'] },
  ...at(
    'transfers',
    [NHS_GM, 'rochdale-borough-council'].map((from) =>
      seen(
        {
          kind: 'functions',
          from,
          to: LOCALITY_BOARD,
          state: 'planned',
          on: '2023-02-15',
          services: [],
        },
        FIRST,
        'Planned, from 15 February 2023',
        'Sums and services are not stated',
      ),
    ),
  ),
  ...at('pooledFunds', [
    seen(
      {
        contributions: [
          { by: NHS_GM, money: null },
          { by: 'rochdale-borough-council', money: null },
        ],
      },
      'Third paragraph and the reason for the decision',
      'No sum was seen',
      'stays paused',
    ),
  ]),
  ...at('governance', [
    seen({}, 'Resolution 2', 'It approves the revised agreement'),
    seen({}, 'Resolution 3', 'may sign the documents'),
  ]),
  ...at('performance', [seen({}, 'Reason for the decision', 'Regular monitoring reports')]),
  ...at('risks', [
    seen({ borneBy: null, control: null }, 'Third paragraph', 'Over- or underspending'),
  ]),
  { at: 'reservedMatters', is: [], where: 'Decision 2275, 31 January 2023' },
  ...at('timeline', [
    seen({ on: '2022-03-03' }, 'Second paragraph', '3 March 2022'),
    seen({ on: '2022-05-20' }, 'Second paragraph', '20 May 2022'),
    seen({ on: '2022-05-31' }, 'Third paragraph', '31 May 2022'),
    seen({ on: '2022-07-01' }, 'Fourth paragraph', '1 July 2022', 'succeeds it as party'),
    seen({ on: '2023-01-31' }, 'Resolution 2', '31 January 2023'),
    seen({ on: '2023-02-15' }, 'Effective from', '15 February 2023'),
  ]),
];

const PAGE = 'Paragraphs 1 to 3';
const ROCHDALE_PARTNERSHIP: Fact[] = [
  { at: 'document.on', is: null, where: PAGE, shown: ['undated'] },
  {
    at: 'term',
    is: { from: '2023-01-31', until: '2024-03-31', isOpenEnded: false, notice: [] },
    where: PAGE,
    shown: ['From 31 January 2023 to 31 March 2024'],
  },
  {
    at: 'parties',
    is: [
      NHS_GM,
      'rochdale-borough-council',
      'rochdale-local-care-organisation',
      'northern-care-alliance',
      'pennine-care',
      'rochdale-primary-care-networks',
      LOCALITY_BOARD,
    ].map((body) => ({ body })),
    where: PAGE,
    shown: ['Northern Care Alliance', 'Pennine Care', 'six primary care networks'],
  },
  ...at(
    'transfers',
    [NHS_GM, 'rochdale-borough-council'].map((from) =>
      seen(
        {
          kind: 'functions',
          from,
          to: LOCALITY_BOARD,
          verb: 'delegated decision-making',
          state: 'in-effect',
          on: '2023-01-31',
          services: [],
        },
        'Second paragraph',
        'The services are not listed',
      ),
    ),
  ),
  ...at('governance', [seen({ seats: [] }, 'Second paragraph', 'constituted by three documents')]),
  { at: 'reservedMatters', is: [], where: PAGE },
  ...at('timeline', [
    seen({ on: '2023-01-31' }, 'Second paragraph', '31 January 2023'),
    seen({ on: '2023-11-28' }, 'Decisions 1 to 3', 'In one decision', '28 November 2023'),
    seen({ on: '2023-12-12' }, 'Effective from', '12 December 2023'),
    seen({ on: '2024-03-31' }, 'Second paragraph', '31 March 2024'),
  ]),
  ...at('sections', [
    seen(
      {},
      'Second paragraph, and decisions 1 to 3',
      'What NHS Greater Manchester kept in one decision',
      'subject to NHS Greater Manchester’s approval',
      'procurement or a waiver',
      'Only the council’s members and NHS Greater Manchester’s representatives took part',
    ),
  ]),
];

const ITEM = 'Item on the revised contribution to the section 75 agreement of 2022/23';
const OLDHAM_SECTION_75: Fact[] = [
  { at: 'document.on', is: '2022-09-29', where: ITEM, shown: ['29 September 2022'] },
  {
    at: 'stage',
    is: 'proposed',
    where: ITEM,
    shown: ['had been proposed', 'the outcome is not visible'],
  },
  ...at('transfers', [
    seen(
      {
        kind: 'functions',
        from: null,
        to: 'oldham-commissioning-partnership-board',
        state: 'proposed',
        on: '2022-07-01',
        services: [],
      },
      ITEM,
      'from 1 July 2022',
    ),
  ]),
  ...at('governance', [seen({}, ITEM, 'Commissioning Partnership Board')]),
  ...at('timeline', [
    seen({ on: '2022-05' }, ITEM, 'May 2022'),
    seen({ on: '2022-09-29' }, ITEM, '29 September 2022'),
  ]),
];

const READ = 'Whole page, as far as read';
const WEST_YORKSHIRE: Fact[] = [
  { at: 'document.on', is: '2021-11-08', where: READ, shown: ['8 November 2021'] },
  { at: 'stage', is: 'draft', where: READ, shown: ['was a draft'] },
  ...at(
    'transfers',
    ['bradford-district-and-craven', 'calderdale', 'kirklees', 'leeds', 'wakefield'].map((place) =>
      seen(
        {
          kind: 'functions',
          from: 'west-yorkshire-icb',
          to: `${place}-committee`,
          state: 'intended',
          on: null,
          services: [],
        },
        FIRST,
        'The services are not listed',
      ),
    ),
  ),
  ...at('governance', [seen({ seats: [] }, FIRST, 'Five committees of the ICB itself')]),
  { at: 'reservedMatters', is: [], where: READ },
  ...at('timeline', [
    seen({ on: '2021-11-08' }, FIRST, '8 November 2021'),
    seen({ on: '2021-12' }, FIRST, 'December 2021'),
    seen({ on: '2022-01-14' }, FIRST, '14 January 2022'),
    seen({ on: '2022-07-01' }, FIRST, '1 July 2022'),
  ]),
  ...at('sections', [seen({}, 'Second paragraph and “Feedback and changes”', 'Over 30 responses')]),
];

/** The facts of each agreement's document, by the agreement's id. */
export const AGREEMENT_FACTS: Readonly<Record<string, readonly Fact[]>> = {
  'care-trust-plus': CARE_TRUST_PLUS,
  'together': TOGETHER,
  'place-integration-deal': PLACE_INTEGRATION_DEAL,
  'rochdale-section-75': ROCHDALE_SECTION_75,
  'rochdale-partnership': ROCHDALE_PARTNERSHIP,
  'oldham-section-75': OLDHAM_SECTION_75,
  'west-yorkshire-delegation': WEST_YORKSHIRE,
};

const PARTS =
  'aims functions people-and-services contributions pooled-fund staff-and-resources governance reserved-matters monitoring risks duration review variation ending';

/** The state of each part, in the order of the parts: stated, stated in part, announced, not stated (-), not found (?). */
const STATES = {
  'care-trust-plus': 's p s p p p p p p p p p - p',
  'together': 's - a - - - - p - - - - - -',
  'place-integration-deal': 's a a - a a - - a - - - - -',
  'rochdale-section-75': '- p - ? p - p - p p p - - -',
  'rochdale-partnership': 's p - - - - p - - - s - - -',
  'oldham-section-75': '- a - ? - - a - - - a - a -',
  'west-yorkshire-delegation': 'a a ? ? ? ? a ? ? ? ? ? ? ?',
};
const WORDS: Record<string, string> = {
  's': 'stated',
  'p': 'stated-in-part',
  'a': 'announced',
  '-': 'not-stated',
  '?': 'not-found',
};

/** Of each agreement: each part with its state, in the order in which the law has the parts. */
export const PART_STATES_READ = Object.entries(STATES).map(([agreement, states]) => {
  const letters = states.split(' ');
  return {
    agreement,
    states: PARTS.split(' ').map((part, index) => ({ part, state: WORDS[letters[index] ?? ''] })),
  };
});
