package org.waymark.standalone.store;

import de.bwaldvogel.mongo.backend.h2.H2Backend;
import de.bwaldvogel.mongo.bson.Document;
import de.bwaldvogel.mongo.wire.message.MongoMessage;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Set;
import java.util.concurrent.locks.ReadWriteLock;
import java.util.concurrent.locks.ReentrantReadWriteLock;
import org.h2.mvstore.MVStore;
import org.h2.mvstore.MVStoreException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The H2 backend made to keep its word. By itself it writes to disk about once a second and in the
 * middle of commands, so that a kill loses acknowledged writes and may part a document from its
 * index. Here a command that may write runs alone and is on disk before its answer goes out, and a
 * reader never sees what is not yet there.
 */
final class DurableBackend extends H2Backend {
  /** Commands that change nothing; whatever is not known to be one of them is committed. */
  private static final Set<String> READS =
      Set.of(
          "hello",
          "isMaster",
          "ismaster",
          "ping",
          "buildInfo",
          "buildinfo",
          "find",
          "getMore",
          "killCursors",
          "count",
          "distinct",
          "listCollections",
          "listDatabases",
          "listIndexes",
          "serverStatus",
          "collStats",
          "dbStats",
          "endSessions");

  private static final Logger LOG = LoggerFactory.getLogger(DurableBackend.class);
  private static final int COMPACTION_MILLIS = 3_000;
  private static final int MAX_DOCUMENT_BYTES = 16 * 1024 * 1024;
  private static final int MAX_MESSAGE_BYTES = 48_000_000;
  private static final int MAX_BATCH = 100_000;
  private static final int WIRE_VERSION = 9;

  private final ReadWriteLock lock = new ReentrantReadWriteLock(true);

  DurableBackend(Path file) {
    super(open(file));
  }

  private static MVStore open(Path file) {
    return new MVStore.Builder().fileName(file.toString()).autoCommitDisabled().open();
  }

  @Override
  public Document handleMessage(MongoMessage message) {
    Document command = message.getDocument();
    if (command.containsKey("hello")) {
      return hello();
    }
    return reads(command) ? reading(message) : writing(message);
  }

  private static boolean reads(Document command) {
    String name = command.keySet().iterator().next();
    return READS.contains(name);
  }

  private Document reading(MongoMessage message) {
    lock.readLock().lock();
    try {
      return super.handleMessage(message);
    } finally {
      lock.readLock().unlock();
    }
  }

  private Document writing(MongoMessage message) {
    lock.writeLock().lock();
    try {
      return super.handleMessage(message);
    } finally {
      // also after a failure: a bulk that was refused half-way has written its first half
      commit();
      lock.writeLock().unlock();
    }
  }

  /** The handshake of current drivers and health checks, which this server does not know. */
  private static Document hello() {
    var answer = new Document("isWritablePrimary", true);
    answer.put("maxBsonObjectSize", MAX_DOCUMENT_BYTES);
    answer.put("maxMessageSizeBytes", MAX_MESSAGE_BYTES);
    answer.put("maxWriteBatchSize", MAX_BATCH);
    answer.put("localTime", Instant.now());
    answer.put("minWireVersion", 0);
    answer.put("maxWireVersion", WIRE_VERSION);
    answer.put("readOnly", false);
    answer.put("ok", 1.0);
    return answer;
  }

  @Override
  public void close() {
    lock.writeLock().lock();
    try {
      MVStore store = getMvStore();
      if (!store.isClosed()) {
        commit();
        close(store);
      }
    } finally {
      lock.writeLock().unlock();
    }
  }

  /** What it holds is committed: where its file cannot be made smaller, it is only larger. */
  private static void close(MVStore store) {
    try {
      store.close(COMPACTION_MILLIS);
    } catch (MVStoreException notCompacted) {
      LOG.warn("the store was closed without being compacted; its data is safe", notCompacted);
    }
  }
}
