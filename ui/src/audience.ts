import { t } from './frame.svelte';

/** Whom papers are for, in the order in which they are listed; ids as the backend gives them. */
export function audiences(): { id: string; title: string }[] {
  return [
    { id: 'site', title: t('audience-site') },
    { id: 'internal', title: t('audience-internal') },
    { id: 'regulator', title: t('audience-regulator') },
    { id: 'owner', title: t('audience-owner') },
    { id: 'correspondent', title: t('audience-correspondent') },
  ];
}
