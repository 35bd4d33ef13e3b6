import { Link } from '@tanstack/react-router';
import { Menu } from 'lucide-react';
import { useTranslation } from '../language/use-translation';
import type { Account } from '../api/session';
import { type Place, placesOf } from './navigation';

const TABS = 4;

const PlaceLink = ({ place, name }: { readonly place: Place; readonly name: string }) => (
  <Link to={place.to} className="place" activeOptions={{ exact: place.to === '/' }}>
    <place.icon aria-hidden="true" />
    <span>{name}</span>
  </Link>
);

/** All places of this person, at the side of the desk. */
export function MainNavigation({ account }: { readonly account: Account }) {
  const { t } = useTranslation('frame');
  return (
    <nav aria-label={t('navigation')}>
      <ul role="list" className="places">
        {placesOf(account).map((place) => (
          <li key={place.to}>
            <PlaceLink place={place} name={t(`places.${place.name}`)} />
          </li>
        ))}
      </ul>
    </nav>
  );
}

/** The four most used places within reach of the thumb, the rest behind "more". */
export function TabBar({ account }: { readonly account: Account }) {
  const { t } = useTranslation('frame');
  const places = placesOf(account);
  const rest = places.slice(TABS);
  return (
    <nav className="frame__tabs" aria-label={t('navigation')}>
      <ul role="list" className="tabs">
        {places.slice(0, TABS).map((place) => (
          <li key={place.to}>
            <PlaceLink place={place} name={t(`places.${place.name}`)} />
          </li>
        ))}
        <li>
          <details className="tabs__more">
            <summary className="place">
              <Menu aria-hidden="true" />
              <span>{t('more')}</span>
            </summary>
            <ul role="list" className="tabs__sheet">
              {rest.map((place) => (
                <li key={place.to}>
                  <PlaceLink place={place} name={t(`places.${place.name}`)} />
                </li>
              ))}
            </ul>
          </details>
        </li>
      </ul>
    </nav>
  );
}
