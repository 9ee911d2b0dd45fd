package org.waymark.standalone;

/** The command line: {@code waymark demo}, {@code serve} and {@code push}. */
public final class Waymark {
  private Waymark() {}

  public static void main(String[] args) {
    System.out.println("waymark");
  }
}
