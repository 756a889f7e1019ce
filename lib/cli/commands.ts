export type Command = {
	does: string;
	/** Loaded on use, so that `baton read` does not wait for the web server's code. */
	load(): Promise<(args: readonly string[]) => Promise<void>>;
};

export const COMMANDS = {
	start: {
		does: "bring everything up and serve",
		load: async () => (await import("./start")).start,
	},
	dev: {
		does: "the same as start, with reload",
		load: async () => (await import("./start")).startDev,
	},
	build: {
		does: "build when the sources changed since the last build",
		load: async () => {
			const { buildWhenNeeded } = await import("./build");
			return () => buildWhenNeeded();
		},
	},
	worker: {
		does: "carry out the jobs alone; the server then runs none",
		load: async () => (await import("./worker")).worker,
	},
	migrate: {
		does: "apply missing migrations",
		load: async () => (await import("./migrate")).migrate,
	},
	prepare: {
		does: "migrate, seed and make the first admin or the set-up link",
		load: async () => (await import("./prepare")).prepare,
	},
	seed: {
		does: "put demo data into an empty database",
		load: async () => (await import("./seed")).seed,
	},
	"seed-load": {
		does: "fill a trial database: --contacts (100000), --events (1000000)",
		load: async () => (await import("./seed-load")).seedLoadCommand,
	},
	"create-admin": {
		does: "create an admin: --email, --password, --name",
		load: async () => (await import("./create-admin-command")).createAdminCommand,
	},
	"api-key": {
		does: "make a key for POST /api/v1/events: --name",
		load: async () => (await import("./api-key")).apiKeyCommand,
	},
	read: {
		does: "read turns.jsonl from stdin and tell what each says; --model",
		load: async () => (await import("./read")).read,
	},
	replay: {
		does: "run conversations.jsonl from stdin through the real workflow; --model",
		load: async () => (await import("./replay")).replayCommand,
	},
	availability: {
		does: "answer cases.jsonl from stdin, or --at ISO",
		load: async () => (await import("./availability-command")).availabilityCommand,
	},
	contact: {
		does: "export or erase all that is kept of a visitor: export|erase EMAIL|ID",
		load: async () => (await import("./contact")).contact,
	},
	"rotate-secret": {
		does: "make a new APP_SECRET in place of the kept one",
		load: async () => (await import("./rotate-secret")).rotateSecret,
	},
	doctor: {
		does: "check configuration and every destination",
		load: async () => (await import("./doctor")).doctor,
	},
} as const satisfies Record<string, Command>;

export function isCommand(name: string): name is keyof typeof COMMANDS {
	return Object.hasOwn(COMMANDS, name);
}
