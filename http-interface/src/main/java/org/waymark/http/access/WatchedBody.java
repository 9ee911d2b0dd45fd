package org.waymark.http.access;

import jakarta.servlet.ReadListener;
import jakarta.servlet.ServletInputStream;
import java.io.IOException;

/** A request's body that is watched while it is read. */
public abstract class WatchedBody extends ServletInputStream {
  private final ServletInputStream in;

  protected WatchedBody(ServletInputStream in) {
    this.in = in;
  }

  /**
   * Told of each time something was read.
   *
   * @param read bytes; -1 at the end
   * @throws IOException where no more is to be read
   */
  protected abstract void took(int read) throws IOException;

  @Override
  public int read() throws IOException {
    int one = in.read();
    took(one < 0 ? -1 : 1);
    return one;
  }

  @Override
  public int read(byte[] bytes, int offset, int length) throws IOException {
    int read = in.read(bytes, offset, length);
    took(read);
    return read;
  }

  @Override
  public int available() throws IOException {
    return in.available();
  }

  @Override
  public void close() throws IOException {
    in.close();
  }

  @Override
  public boolean isFinished() {
    return in.isFinished();
  }

  @Override
  public boolean isReady() {
    return in.isReady();
  }

  @Override
  public void setReadListener(ReadListener listener) {
    in.setReadListener(listener);
  }
}
