import { Field } from "@/components/ui/field";
import { Input } from "@/components/ui/input";
import { isKnownZone } from "./known-zone";
import type { PlainDefaults } from "./read-transcripts";

type WhenFieldsProps = {
	when: PlainDefaults;
	teamZone: string;
	onChange(when: PlainDefaults): void;
};

/** What plain text leaves open. JSON lines say it themselves. */
export function WhenFields({ when, teamZone, onChange }: WhenFieldsProps) {
	return (
		<div className="grid content-start gap-4 sm:grid-cols-2">
			<Field
				id="replay-at"
				label="When the visitor wrote"
				hint={`By the team's clock, ${teamZone}. Times in an export come first.`}
				error={when.at === "" ? "Give a date and a time." : undefined}
			>
				{(control) => (
					<Input
						{...control}
						type="datetime-local"
						value={when.at}
						min="1970-01-01T00:00"
						max="2199-12-31T23:59"
						onChange={(event) => onChange({ ...when, at: event.target.value })}
					/>
				)}
			</Field>
			<Field
				id="replay-zone"
				label="Visitor's time zone"
				hint="Leave it empty when you do not know it."
				error={
					isFineZone(when.visitorZone)
						? undefined
						: "That is no time zone, such as America/New_York."
				}
			>
				{(control) => (
					<>
						<Input
							{...control}
							list="replay-zones"
							placeholder="America/New_York"
							autoComplete="off"
							spellCheck={false}
							value={when.visitorZone}
							onChange={(event) => onChange({ ...when, visitorZone: event.target.value.trim() })}
						/>
						<datalist id="replay-zones">
							{ZONES.map((zone) => (
								<option key={zone} value={zone} />
							))}
						</datalist>
					</>
				)}
			</Field>
		</div>
	);
}

export function isWhenFine({ at, visitorZone }: PlainDefaults): boolean {
	return at !== "" && isFineZone(visitorZone);
}

function isFineZone(zone: string): boolean {
	return zone === "" || isKnownZone(zone);
}

const ZONES = Intl.supportedValuesOf("timeZone");
