package org.waymark.reporting.ledger;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;
import java.util.concurrent.atomic.AtomicInteger;

/** Stands in for a process that is killed before or after one of its calls to the outside. */
public final class Crashing {
  private final AtomicInteger left;

  /**
   * @param step the call at which to crash; odd steps before it is made, even ones after it
   */
  public Crashing(int step) {
    left = new AtomicInteger(step);
  }

  /** The process is gone. */
  public static final class Crash extends RuntimeException {
    private static final long serialVersionUID = 1L;
  }

  /** Whether the crash has happened. */
  public boolean happened() {
    return left.get() <= 0;
  }

  public <T> T around(Class<T> port, T real) {
    return port.cast(
        Proxy.newProxyInstance(
            port.getClassLoader(),
            new Class<?>[] {port},
            (_, method, arguments) -> {
              step();
              try {
                Object answer = method.invoke(real, arguments);
                step();
                return answer;
              } catch (InvocationTargetException thrown) {
                throw thrown.getCause();
              }
            }));
  }

  private void step() {
    if (left.decrementAndGet() == 0) {
      throw new Crash();
    }
  }
}
