/** Whether a parameter is a tag that campaigns add to links, such as `utm_source`. They are ignored everywhere. */
export const isCampaignTag = (name: string): boolean =>
  name.startsWith('utm_') || ['fbclid', 'gclid', 'msclkid', 'mc_cid', 'mc_eid'].includes(name);
