import { Code, IdList, Instant, Line, Part, PartList, Whole } from '#libs/http';
import { RouteDraftDto } from './plan-edit.dto.js';
import { PlanView } from './plan.dto.js';

export class DivideDto {
  @Whole(1, 100, { description: 'Vehicles in one convoy at the most.' }) largest: number;
}

export class DividedConvoyView {
  @Code({ nullable: true }) crossingId: string | null;
  @Instant() departAt: Date;
  @Instant({ description: 'The last of its vehicles, at its end place.' }) arriveAt: Date;
  @IdList({ max: 200 }) vehicleIds: string[];
  @IdList({ max: 100 }) consignmentIds: string[];
}

export class DivisionView {
  @Part(() => PlanView, { description: 'All journeys of all its convoys.' }) alternative: PlanView;
  @PartList(() => DividedConvoyView, { max: 100 }, { description: 'The first to leave first.' })
  convoys: DividedConvoyView[];
}

export class ConvoyPartDto {
  @Line(200) name: string;
  @Code({ nullable: true }) crossingId: string | null;
  @IdList({ min: 1, max: 100 }, { description: 'Of the convoy that is divided, each in one part.' })
  consignmentIds: string[];
  @PartList(() => RouteDraftDto, { min: 1, max: 200 }) routes: RouteDraftDto[];
}

export class DivideConvoyDto {
  @PartList(
    () => ConvoyPartDto,
    { min: 2, max: 20 },
    { description: 'The first stays the convoy that it is, with what no part carries; the others are new.' },
  )
  parts: ConvoyPartDto[];
}

export class DividedView {
  @IdList({ max: 20 }, { description: 'In the order of the parts.' }) convoyIds: string[];
}
