import type { FieldsShown, Health } from "@/lib/wire/destinations";
import type { Stamp } from "../use-kept-draft";

export type DestinationCardProps = {
	fields: FieldsShown;
	stamp: Stamp;
	health: readonly Health[];
};
