import { Id, Instant, Line } from '#libs/http';

/** When a vehicle or a driver is with a confirmed convoy. */
export class FleetBookingView {
  @Instant() from: Date;
  @Instant() until: Date;
  @Id({ nullable: true, description: 'null: a convoy that the caller does not see.' }) convoyId:
    string | null;
  @Line(200, { nullable: true }) convoyName: string | null;
}
