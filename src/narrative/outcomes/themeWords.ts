import type { LifeStage, Theme } from '#src/contract/plain/words.ts';

/** The name of a theme or life stage, and what it is about in plain words. */
type Words = { name: string; about: string };

/** Domains of the Public Health Outcomes Framework, as Fingertips names them. */
export const THEME_WORDS: Record<Theme, Words> = {
  'overarching': {
    name: 'Overarching indicators',
    about: 'how long people live, and how long in good health',
  },
  'wider-determinants': {
    name: 'Wider determinants of health',
    about: 'what health depends on: income, school, work, housing',
  },
  'health-improvement': {
    name: 'Health improvement',
    about: 'how people live, and illness that is prevented or found early',
  },
  'health-protection': {
    name: 'Health protection',
    about: 'vaccination, infections and other hazards',
  },
  'healthcare-and-premature-mortality': {
    name: 'Healthcare and premature mortality',
    about: 'preventable illness and early death, and the care that people get',
  },
};

export const LIFE_STAGE_WORDS: Record<LifeStage, Words> = {
  'starting-well': { name: 'Starting well', about: 'children and young people' },
  'living-well': { name: 'Living well', about: 'adults' },
  'ageing-well': { name: 'Ageing well', about: 'older people' },
  'all-ages': { name: 'All ages', about: 'everyone' },
};
