import type { Schemas } from '../../../api/client';

export const STOCKTAKE_TONES = {
  counting: 'info',
  counted: 'warning',
  approved: 'success',
  cancelled: 'info',
} as const satisfies Record<Schemas['StocktakeState'], string>;
