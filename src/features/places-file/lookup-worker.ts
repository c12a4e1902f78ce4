/** The worker in which files are read, so that the page answers meanwhile. It asks nobody for anything but the site's own dataset. */
import "../../site/newer-methods.ts";
import { DATASET_URL } from "../../data/addresses.ts";
import { loadDataset } from "../../data/load-dataset.ts";
import { answerQuestion } from "./answer-question.ts";
import type { Question } from "./lookup-question.ts";

addEventListener("message", ({ data }: MessageEvent<Question>) => {
	void answerQuestion(
		data,
		() => loadDataset(DATASET_URL),
		(reply) => postMessage(reply),
	);
});
