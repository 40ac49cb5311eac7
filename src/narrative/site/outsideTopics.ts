/** What people ask about and a record of services in places may not hold. */
export type OutsideTopic = {
  id: string;
  /** Within a sentence. */
  name: string;
  /** What people call it. */
  words: readonly string[];
  /** Who would know as well as the body that the record is about. */
  alsoKnows?: string;
};

/** A record that has a service of such a name covers it: see `outsideEntries`. */
export const OUTSIDE_TOPICS: readonly OutsideTopic[] = [
  {
    id: 'mental-health',
    name: 'mental health services',
    words: [
      'mental health',
      'CAMHS',
      'counselling',
      'depression',
      'psychiatrist',
      'talking therapies',
    ],
  },
  {
    id: 'urgent-care',
    name: 'A&E and urgent care',
    words: [
      'A&E',
      'accident and emergency',
      'casualty',
      'emergency',
      'minor injuries',
      'urgent care',
      'walk-in',
    ],
  },
  {
    id: 'ambulances',
    name: 'ambulances and NHS 111',
    words: ['ambulance', '111', '999', 'paramedic', 'patient transport'],
  },
  {
    id: 'hospitals',
    name: 'hospital services',
    words: ['hospital', 'consultant', 'operation', 'outpatient', 'waiting list', 'waiting time'],
  },
  {
    id: 'maternity',
    name: 'maternity services',
    words: ['maternity', 'antenatal', 'midwife', 'midwives'],
  },
  {
    id: 'learning-disability-and-autism',
    name: 'services for learning disability and autism',
    words: ['learning disability', 'ADHD', 'autism', 'autistic'],
  },
  {
    id: 'social-care',
    name: 'social care and care homes',
    words: ['social care', 'care home', 'carer', 'social worker'],
    alsoKnows: 'your council',
  },
];
