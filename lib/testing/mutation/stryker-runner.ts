import { strykerPlugins as vitestPlugins } from "@stryker-mutator/vitest-runner";

export { strykerValidationSchema } from "@stryker-mutator/vitest-runner";

/**
 * Stryker's runner for Vitest, with every test of the related files run for every mutant. Stryker picks tests by "suite test";
 * Vitest 5 names them "suite > test", so that a picked test inside a suite is silently skipped and its mutant survives.
 */
export const strykerPlugins = vitestPlugins.map((plugin) => ({
	kind: plugin.kind,
	name: "vitest-by-file",
	factory: runsWholeFiles(plugin.factory),
}));

type Create = (typeof vitestPlugins)[number]["factory"];
type Injector = Create extends (injector: infer One) => unknown ? One : never;

/** Stryker gives the value that `inject` names: its injector. */
const GIVEN: { inject: ["$injector"] } = { inject: ["$injector"] };

function runsWholeFiles(create: Create): Create {
	const createWhole = (injector: Injector) => {
		const runner = create(injector);
		const mutantRun = runner.mutantRun.bind(runner);
		runner.mutantRun = ({ testFilter: _, ...mutant }) => mutantRun(mutant);
		return runner;
	};
	return Object.assign(createWhole, GIVEN);
}
