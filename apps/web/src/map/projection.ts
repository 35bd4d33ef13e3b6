import { geoConicConformal } from 'd3-geo';

/** The size of the drawing that `europe.json` holds. */
export const MAP_WIDTH = 1600;
export const MAP_HEIGHT = 1000;

const project = geoConicConformal()
  .parallels([45, 55])
  .rotate([-22, 0])
  .center([0, 50.3])
  .scale(2150)
  .translate([MAP_WIDTH / 2, MAP_HEIGHT / 2]);

/** From longitude and latitude in degrees to the drawing: from Ireland to the Don, from Sicily's north to Stockholm. */
export function onMap(longitude: number, latitude: number): readonly [x: number, y: number] {
  return project([longitude, latitude]) ?? [0, 0];
}

export const europe = project;
