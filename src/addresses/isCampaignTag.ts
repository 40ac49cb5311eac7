/** Tags that campaigns add to links; they ask nothing and are ignored everywhere. */
export const isCampaignTag = (name: string): boolean =>
  name.startsWith('utm_') || ['fbclid', 'gclid', 'msclkid', 'mc_cid', 'mc_eid'].includes(name);
