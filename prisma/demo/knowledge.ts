import type { DemoArticle } from "./article";
import { aiCaseStudies } from "./case-studies-ai";
import { engineeringCaseStudies } from "./case-studies-engineering";
import { companyArticles } from "./company";
import { processArticles } from "./process";
import { questionArticles } from "./questions";
import { skillArticles } from "./questions-on-skills";
import { workingArticles } from "./questions-on-working";
import { resourceArticles } from "./resources";
import { aiServices } from "./services-ai";
import { engineeringServices } from "./services-engineering";

/** All knowledge an empty database starts with. */
export const demoKnowledge: readonly DemoArticle[] = [
	...aiServices,
	...engineeringServices,
	...processArticles,
	...companyArticles,
	...questionArticles,
	...workingArticles,
	...skillArticles,
	...aiCaseStudies,
	...engineeringCaseStudies,
	...resourceArticles,
];
