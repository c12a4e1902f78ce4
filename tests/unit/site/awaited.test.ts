/** What can wait lets what is awaited come first, but not for ever. */
import { afterEach, beforeEach, expect, test, vi } from "vitest";
import { afterAwaited, beginAwaited } from "../../../src/site/awaited.ts";

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

const aMoment = () => vi.advanceTimersByTimeAsync(0);

test("What can wait begins at once where nothing is awaited", async () => {
	const begin = vi.fn();
	afterAwaited(begin);
	await aMoment();
	expect(begin).toHaveBeenCalledOnce();
});

test("What can wait begins when the last that is awaited has come, also what was asked for in the same go", async () => {
	const begin = vi.fn();
	afterAwaited(begin);
	const [end, endOther] = [beginAwaited(), beginAwaited()];
	await aMoment();
	end();
	expect(begin).not.toHaveBeenCalled();
	endOther();
	expect(begin).toHaveBeenCalledOnce();
});

test("What can wait begins in the end, though what is awaited does not come", async () => {
	const begin = vi.fn();
	const end = beginAwaited();
	afterAwaited(begin);
	await vi.advanceTimersByTimeAsync(10_000);
	end();
	expect(begin).toHaveBeenCalledOnce();
});

test("What nobody wants any more does not begin", async () => {
	const begin = vi.fn();
	const end = beginAwaited();
	const stop = afterAwaited(begin);
	await aMoment();
	stop();
	end();
	await vi.advanceTimersByTimeAsync(10_000);
	expect(begin).not.toHaveBeenCalled();
});
