import { Check, CircleAlert, Smartphone } from 'lucide-react';
import { useTranslation } from '../language/use-translation';
import { Badge } from '../ui/note';
import type { KeptWrite } from './writes';

const LOOKS = {
  waiting: { tone: 'info', icon: Smartphone },
  parked: { tone: 'warning', icon: CircleAlert },
  sent: { tone: 'success', icon: Check },
} as const;

/** How far a write has come: saved on this device, sent, or waiting for a decision. */
export function WriteState({ write }: { readonly write: KeptWrite }) {
  const { t } = useTranslation('outbox');
  const { tone, icon: Icon } = LOOKS[write.state];
  return (
    <Badge tone={tone}>
      <Icon size={16} aria-hidden="true" /> {t(`states.${write.state}`)}
    </Badge>
  );
}
