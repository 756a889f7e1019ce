import { type FakeAnswer, type FakeServer, startServer } from "@/lib/testing/fakes/fake-server";
import type { OpenPlace } from "./open-place";
import type { PlaceName } from "./places";
import { plannedFault } from "./stage";

/**
 * The fakes live in the runner's process and the journeys in another: this is how they meet.
 * GET /PLACE/slack, POST /PLACE/model.
 */
export function startControl(places: ReadonlyMap<PlaceName, OpenPlace>): Promise<FakeServer> {
	return startServer({
		answer({ method, path, body }) {
			const [, name, subject] = path.split("/");
			const place = [...places].find(([known]) => known === name)?.[1];
			if (!place) return { status: 404 };
			switch (`${method} ${subject}`) {
				case "GET slack":
					return { status: 200, body: place.slack.requests };
				case "POST model":
					return planFault(place, body);
				default:
					return { status: 404 };
			}
		},
	});
}

function planFault({ model }: OpenPlace, body: string): FakeAnswer {
	if (!model) return { status: 409 };
	model.faults.plan({ ...plannedFault.parse(JSON.parse(body)), on: "reply" });
	return { status: 200 };
}
