/** The goods of the journey, with every attribute that the catalogue asks for in an offer. */
export interface LineView {
  readonly id: string;
}

const NEEDED = { placeId: 'malyn', horizon: 'humanitarian', visibility: 'partners' } as const;

export const busNeedLine = () => ({
  ...NEEDED,
  itemCode: 'BUS-ARTIC',
  quantity: 1,
  limits: [
    { attribute: 'floor', oneOf: ['low floor', 'low entry'] },
    { attribute: 'doors', min: 3 },
  ],
});
export const generatorNeedLine = (quantity: number) => ({
  ...NEEDED,
  itemCode: 'GEN-75',
  quantity,
  limits: [
    { attribute: 'prime_power_prp', min: 60 },
    { attribute: 'fuel', oneOf: ['diesel'] },
  ],
});
export const blanketNeedLine = (quantity: number) => ({
  ...NEEDED,
  itemCode: 'CLO-BLANKET',
  quantity,
  packSize: 20,
});

export const busLine = () => ({
  itemCode: 'BUS-ARTIC',
  quantity: 1,
  condition: 'used',
  defects: 'Kratzer an der linken Seite',
  defectsLanguage: 'de',
  placeId: 'billerbeck',
  vin: `WEB628${String(Date.now()).slice(-11)}`,
  vehicle: {
    vehicleClass: 'bus',
    licenceClass: 'D',
    seats: 47,
    payloadG: 1_500_000,
    volumeCm3: 12_000_000,
    palletPlaces: 4,
    maxSpeedKmh: 80,
  },
  specification: {
    vin: 'WEB62800000000001',
    make_model: 'Citaro G',
    first_registration: '2012-03',
    mileage: 612_000,
    fuel: 'diesel',
    emission_class: 'Euro V',
    gvw: 28_000,
    length: 17_940,
    height: 3_076,
    drive: '6x2',
    gearbox: 'automatic',
    max_speed: 80,
    inspection_valid_until: '2027-03',
    known_defects: 'Kratzer links',
    spare_parts_included: 'Filtersatz',
    service_book: true,
    manuals_language: 'de',
    photos: 6,
    drivable: true,
    licence_class_needed: 'D',
    seats: 47,
    standing: 100,
    floor: 'low floor',
    doors: 4,
    bus_type: 'articulated 18 m',
    wheelchair_ramp: true,
    motorway_limit: 80,
  },
});

export const generatorLine = (quantity: number) => ({
  itemCode: 'GEN-75',
  quantity,
  condition: 'good',
  placeId: 'billerbeck',
  unitWeightG: 420_000,
  unitVolumeCm3: 2_400_000,
  palletPlaces: quantity,
  specification: {
    prime_power_prp: 70,
    standby_power_esp: 77,
    active_power: 56,
    voltage: '230/400',
    phases: '3',
    frequency: 50,
    fuel: 'diesel',
    tank: 150,
    ats: false,
    start: 'electric',
    enclosure: 'canopy',
    run_hours: 320,
    connectors: 'CEE 63',
    dimensions: '2200 x 1000 x 1300',
    mass: 420,
    fuel_drained: true,
    manual_language: 'de',
    year: 2019,
  },
});

export const blanketLine = (quantity: number) => ({
  itemCode: 'CLO-BLANKET',
  quantity,
  packSize: 20,
  condition: 'new',
  placeId: 'billerbeck',
  unitWeightG: 1_100,
  unitVolumeCm3: 9_000,
  palletPlaces: 6,
  specification: { quantity, size: '150 x 200 cm', condition: 'new', mass: 1, volume: 0.009 },
});
