import 'i18next';
import type account from '../texts/de/account.json';
import type arrivals from '../texts/de/arrivals.json';
import type consignments from '../texts/de/consignments.json';
import type convoys from '../texts/de/convoys.json';
import type drive from '../texts/de/drive.json';
import type frame from '../texts/de/frame.json';
import type help from '../texts/de/help.json';
import type map from '../texts/de/map.json';
import type needs from '../texts/de/needs.json';
import type notifications from '../texts/de/notifications.json';
import type offers from '../texts/de/offers.json';
import type organisation from '../texts/de/organisation.json';
import type outbox from '../texts/de/outbox.json';
import type partnerships from '../texts/de/partnerships.json';
import type pictures from '../texts/de/pictures.json';
import type pledges from '../texts/de/pledges.json';
import type public from '../texts/de/public.json';
import type report from '../texts/de/report.json';
import type search from '../texts/de/search.json';
import type start from '../texts/de/start.json';
import type states from '../texts/de/states.json';
import type warehouses from '../texts/de/warehouses.json';

/** A key that the texts do not have is a type error. One line for each area. */
declare module 'i18next' {
  interface CustomTypeOptions {
    defaultNS: 'frame';
    resources: {
      account: typeof account;
      arrivals: typeof arrivals;
      consignments: typeof consignments;
      convoys: typeof convoys;
      drive: typeof drive;
      frame: typeof frame;
      help: typeof help;
      map: typeof map;
      needs: typeof needs;
      notifications: typeof notifications;
      offers: typeof offers;
      organisation: typeof organisation;
      outbox: typeof outbox;
      partnerships: typeof partnerships;
      pictures: typeof pictures;
      pledges: typeof pledges;
      public: typeof public;
      report: typeof report;
      search: typeof search;
      start: typeof start;
      states: typeof states;
      warehouses: typeof warehouses;
    };
  }
}
