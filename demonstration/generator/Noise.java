import java.nio.charset.StandardCharsets;

/**
 * The small irregularity of real figures, the same on every machine: whole numbers drawn from a
 * fixed seed and the name of what they disturb, so that one series never moves another.
 */
final class Noise {
  private static final long SEED = 2016_04_01L;

  private Noise() {}

  /** A whole number from -width to width, by the name of the figure it is for. */
  static int around(int width, String name) {
    return width == 0 ? 0 : (int) Math.floorMod(mixed(name), 2L * width + 1) - width;
  }

  /** A whole number from 0 to most, by the name of the figure it is for. */
  static int upTo(int most, String name) {
    return (int) Math.floorMod(mixed(name), most + 1L);
  }

  /** FNV-1a over the name, then the finisher of SplitMix64. */
  private static long mixed(String name) {
    long hash = 0xcbf29ce484222325L ^ SEED;
    for (byte each : name.getBytes(StandardCharsets.UTF_8)) {
      hash = (hash ^ (each & 0xff)) * 0x100000001b3L;
    }
    hash = (hash ^ (hash >>> 30)) * 0xbf58476d1ce4e5b9L;
    hash = (hash ^ (hash >>> 27)) * 0x94d049bb133111ebL;
    return hash ^ (hash >>> 31);
  }
}
