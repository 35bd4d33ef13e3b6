import { Phone } from 'lucide-react';
import { useTranslation } from '../../language/use-translation';
import { callAddress } from './telephone';

interface CallLinkProps {
  readonly number: string;
  /** Who is called, for those who hear the page and meet several numbers. */
  readonly name?: string;
}

/** One tap and the phone calls. */
export function CallLink({ number, name }: CallLinkProps) {
  const { t } = useTranslation('frame');
  return (
    <a className="call" href={callAddress(number)}>
      <Phone aria-hidden="true" />
      <span>
        {name ? <span className="visually-hidden">{name}: </span> : null}
        {t('call', { number: number.replaceAll(' ', '\u00a0') })}
      </span>
    </a>
  );
}
