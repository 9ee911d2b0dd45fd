package org.waymark.testing;

import de.bwaldvogel.mongo.MongoServer;
import de.bwaldvogel.mongo.backend.memory.MemoryBackend;
import de.bwaldvogel.mongo.bson.Document;
import de.bwaldvogel.mongo.wire.message.MongoMessage;
import java.time.Instant;

/**
 * The MongoDB-compatible store in this JVM, for machines where no MongoDB is to be had. It knows
 * only part of MongoDB (no transactions, no update pipelines), so no promise is proven on it alone.
 */
public final class EmbeddedMongo implements RestartableMongo {

  private static final String HOST = "127.0.0.1";
  private static final int MAX_DOCUMENT_BYTES = 16 * 1024 * 1024;
  private static final int MAX_MESSAGE_BYTES = 48_000_000;
  private static final int MAX_BATCH = 1000;
  private static final int MAX_WIRE_VERSION = 9;

  private final Backend backend = new Backend();
  private MongoServer server = serve(0);
  private final int port = server.getLocalAddress().getPort();

  @Override
  public String uri() {
    return "mongodb://" + HOST + ":" + port;
  }

  @Override
  public synchronized void kill() {
    server.shutdownNow();
  }

  @Override
  public synchronized void start() {
    server = serve(port);
  }

  @Override
  public synchronized void close() {
    server.shutdownNow();
    backend.forget();
  }

  private MongoServer serve(int port) {
    var fresh = new MongoServer(backend);
    fresh.bind(HOST, port);
    return fresh;
  }

  /** Outlives the server in front of it, and answers {@code hello}, which health checks send. */
  private static final class Backend extends MemoryBackend {

    @Override
    public Document handleMessage(MongoMessage message) {
      return message.getDocument().containsKey("hello") ? hello() : super.handleMessage(message);
    }

    @Override
    public void close() {
      // a server that ends closes its backend, which must still hold its data for the next server
    }

    void forget() {
      super.close();
    }

    private static Document hello() {
      var answer = new Document("isWritablePrimary", true);
      answer.put("maxBsonObjectSize", MAX_DOCUMENT_BYTES);
      answer.put("maxMessageSizeBytes", MAX_MESSAGE_BYTES);
      answer.put("maxWriteBatchSize", MAX_BATCH);
      answer.put("localTime", Instant.now());
      answer.put("minWireVersion", 0);
      answer.put("maxWireVersion", MAX_WIRE_VERSION);
      answer.put("readOnly", false);
      answer.put("ok", 1.0);
      return answer;
    }
  }
}
