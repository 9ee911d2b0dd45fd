package org.waymark.http.description;

/** The forms of values in addresses and bodies, as patterns for descriptions. */
public final class Written {
  /** As the catalogue's codes are, and wide enough for every id that we make. */
  public static final String CODE = "^[A-Za-z0-9][A-Za-z0-9._-]{0,63}$";

  /** A code, or the whole council. */
  public static final String BREAKDOWN = "^(-|[A-Za-z0-9][A-Za-z0-9._-]{0,63})$";

  public static final String MONTH = "^(19|20|21)[0-9]{2}-(0[1-9]|1[0-2])$";

  /** The years that stand together in one period must follow one another, which no pattern says. */
  public static final String PERIOD =
      "^(19|20|21)[0-9]{2}"
          + "(-(0[1-9]|1[0-2])|/[0-9]{2}(-Q[1-4])?|-[0-9]{2}-AY(-T[1-3])?|/(19|20|21)[0-9]{2})?$";

  static final String DECIMAL = "^-?[0-9]{1,60}(\\.[0-9]{1,60})?$";

  private Written() {}
}
