import { AlarmClock, CircleCheck, Hourglass } from 'lucide-react';
import type { Schemas } from '../../api/client';
import { useTranslation } from '../../language/use-translation';
import { Badge } from '../../ui/note';

type Light = Schemas['Light'];

const TONES = { green: 'success', amber: 'warning', red: 'danger' } as const satisfies Record<Light, string>;
const ICONS = { green: CircleCheck, amber: Hourglass, red: AlarmClock } as const;

/** How the official papers stand in time: a word and a sign, the colour only helps. */
export function LightBadge({ light }: { readonly light: Light }) {
  const { t } = useTranslation('official');
  const Icon = ICONS[light];
  return (
    <Badge tone={TONES[light]}>
      <Icon size={16} aria-hidden="true" /> {t(`light.${light}`)}
    </Badge>
  );
}
