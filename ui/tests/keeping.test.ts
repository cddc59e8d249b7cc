import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';

import { whenIdle } from '../src/idle';

describe('nobody there', () => {
  beforeEach(() => void vi.useFakeTimers());
  afterEach(() => void vi.useRealTimers());

  it('is said once, so many minutes after the last touch', () => {
    const then = vi.fn();
    whenIdle(5, then);
    vi.advanceTimersByTime(4 * 60_000);
    window.dispatchEvent(new KeyboardEvent('keydown'));
    vi.advanceTimersByTime(4 * 60_000);
    expect(then).not.toHaveBeenCalled();
    vi.advanceTimersByTime(2 * 60_000);
    expect(then).toHaveBeenCalledTimes(1);
    vi.advanceTimersByTime(60 * 60_000);
    expect(then).toHaveBeenCalledTimes(1);
  });

  it('is said at once after a sleep, and never where it is not wished', () => {
    const [slept, never] = [vi.fn(), vi.fn()];
    whenIdle(15, slept);
    whenIdle(0, never);
    vi.setSystemTime(Date.now() + 8 * 3_600_000);
    vi.advanceTimersByTime(6_000);
    expect(slept).toHaveBeenCalledTimes(1);
    expect(never).not.toHaveBeenCalled();
  });

  it('is not said after the workspace was closed by hand', () => {
    const then = vi.fn();
    whenIdle(5, then)();
    vi.advanceTimersByTime(3_600_000);
    expect(then).not.toHaveBeenCalled();
  });
});
