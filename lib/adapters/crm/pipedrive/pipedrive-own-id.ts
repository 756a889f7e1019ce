import { z } from "zod";
import { type PipedriveApi, unless } from "./pipedrive-api";

const NAME = "Baton contact";
const FIELDS = "/v1/personFields";
const fields = z.array(z.object({ key: z.string(), name: z.string() }));

/** The person field that holds our contact's id; Pipedrive names it by a key of its own. */
export type OwnIdField = {
	/** Undefined when there is none and the token's user may not make one. */
	key(): Promise<string | undefined>;
};

export function createOwnIdField(api: PipedriveApi): OwnIdField {
	let known: string | undefined;
	return {
		async key() {
			known ??= (await find(api)) ?? (await make(api));
			return known;
		},
	};
}

async function find(api: PipedriveApi): Promise<string | undefined> {
	const all = await api({ path: FIELDS, query: { limit: "500" } }, fields);
	return all.find(({ name }) => name === NAME)?.key;
}

async function make(api: PipedriveApi): Promise<string | undefined> {
	const body = { name: NAME, field_type: "varchar" };
	const made = await unless([400, 403], () =>
		api({ method: "POST", path: FIELDS, body }, z.object({ key: z.string() })),
	);
	return made?.key;
}
