import type { Text } from '#libs/kernel';
import { readFileSync } from 'node:fs';
import type { Limit } from './specification.js';

/** Limits that are often wanted of an item. */
export interface Preset {
  readonly key: string;
  readonly itemCode: string;
  readonly name: Text;
  readonly limits: readonly Limit[];
}

/** What a facility usually wants: a beginning that its people change. */
export interface FacilityTemplate {
  readonly key: string;
  readonly icon: string;
  readonly name: Text;
  readonly lines: readonly {
    readonly itemCode: string;
    /** In base units of the item. */
    readonly quantity: number;
    /** Key of the preset whose limits the line begins with. */
    readonly preset?: string;
  }[];
}

interface PresetsFile {
  readonly _meta: { readonly source: string; readonly confidence: string };
  readonly presets: readonly Preset[];
  readonly templates: readonly FacilityTemplate[];
}

const file = JSON.parse(
  readFileSync(new URL('../data/presets.json', import.meta.url), 'utf8'),
) as PresetsFile;

export const { presets: PRESETS, templates: TEMPLATES } = file;
export const { source: PRESETS_SOURCE, confidence: PRESETS_CONFIDENCE } = file._meta;

/** The limits with which a line of a template begins. */
export const limitsOfPreset = (key: string | undefined): readonly Limit[] =>
  PRESETS.find((preset) => preset.key === key)?.limits ?? [];
