import type { Component } from 'svelte';
import { m } from '#src/app/messages/compiled/messages.js';

/** One tab of the hospital. Pages take no properties: what they show is the open hospital (hospital.svelte.ts). */
export interface HospitalTab {
  readonly id: string;
  readonly label: () => string;
  readonly load: () => Promise<{ readonly default: Component }>;
}

/** In the order of their tabs. */
export const PAGES: readonly HospitalTab[] = [
  { id: 'today', label: m.hospital_tab_today, load: () => import('./today/TodayPage.svelte') },
  { id: 'tomorrow', label: m.hospital_tab_tomorrow, load: () => import('./tomorrow/TomorrowPage.svelte') },
  { id: 'what-if', label: m.hospital_tab_what_if, load: () => import('./what-if/WhatIfPage.svelte') },
  { id: 'building', label: m.hospital_tab_building, load: () => import('./building/BuildingPage.svelte') },
  { id: 'layout', label: m.hospital_tab_layout, load: () => import('./layout/LayoutPage.svelte') },
  { id: 'stress', label: m.hospital_tab_stress, load: () => import('./stress/StressPage.svelte') },
  { id: 'equipment', label: m.hospital_tab_equipment, load: () => import('./equipment/EquipmentPage.svelte') },
  { id: 'model', label: m.hospital_tab_model, load: () => import('./model/ModelPage.svelte') },
  { id: 'theory', label: m.hospital_tab_theory, load: () => import('./theory/TheoryPage.svelte') },
];
