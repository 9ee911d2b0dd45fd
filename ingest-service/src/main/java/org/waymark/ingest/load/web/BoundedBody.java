package org.waymark.ingest.load.web;

import jakarta.servlet.ReadListener;
import jakarta.servlet.ServletInputStream;
import java.io.IOException;

/** A body of which only so much is read. */
final class BoundedBody extends ServletInputStream {
  private final ServletInputStream in;
  private long left;

  BoundedBody(ServletInputStream in, long most) {
    this.in = in;
    this.left = most;
  }

  @Override
  public int read() throws IOException {
    int one = in.read();
    took(one < 0 ? 0 : 1);
    return one;
  }

  @Override
  public int read(byte[] bytes, int offset, int length) throws IOException {
    int read = in.read(bytes, offset, length);
    took(Math.max(read, 0));
    return read;
  }

  private void took(int read) throws IOException {
    left -= read;
    if (left < 0) {
      throw new IOException("the body is too large");
    }
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
