package org.waymark.ingest.access.identity;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JOSEObjectType;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.JWSHeader;
import com.nimbusds.jose.JWSSigner;
import com.nimbusds.jose.crypto.ECDSASigner;
import com.nimbusds.jose.crypto.RSASSASigner;
import com.nimbusds.jose.jwk.Curve;
import com.nimbusds.jose.jwk.ECKey;
import com.nimbusds.jose.jwk.JWK;
import com.nimbusds.jose.jwk.JWKSet;
import com.nimbusds.jose.jwk.RSAKey;
import com.nimbusds.jose.jwk.gen.ECKeyGenerator;
import com.nimbusds.jose.jwk.gen.RSAKeyGenerator;
import com.nimbusds.jwt.JWTClaimsSet;
import com.nimbusds.jwt.SignedJWT;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.Date;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;

/** An identity provider on this machine: its description, its keys, and what it signs. */
public final class LocalIssuer implements AutoCloseable {
  public static final String AUDIENCE = "waymark";

  private final HttpServer server;
  final RSAKey rsa = rsa("rsa");
  final ECKey ec = ec("ec");
  final AtomicInteger keysAsked = new AtomicInteger();
  volatile List<JWK> published = List.of(rsa.toPublicJWK(), ec.toPublicJWK());
  volatile String calledItself;

  private LocalIssuer(HttpServer server) {
    this.server = server;
    this.calledItself = address();
    answer("/.well-known/openid-configuration", this::description);
    answer("/keys", this::keys);
    server.start();
  }

  public static LocalIssuer start() {
    try {
      return new LocalIssuer(
          HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0));
    } catch (IOException failed) {
      throw new UncheckedIOException(failed);
    }
  }

  public String address() {
    return "http://127.0.0.1:" + server.getAddress().getPort();
  }

  /** Claims that are taken, to be spoilt. */
  public JWTClaimsSet.Builder claims() {
    Instant now = Instant.now();
    return new JWTClaimsSet.Builder()
        .issuer(address())
        .audience(AUDIENCE)
        .subject("7d0c")
        .claim("name", "Jo Bloggs")
        .claim("email", "jo@example.org")
        .claim("office", "Adult Social Care Data Team")
        .issueTime(Date.from(now))
        .expirationTime(Date.from(now.plus(Duration.ofMinutes(5))));
  }

  public String sign(JWTClaimsSet claims) {
    return sign(JWSAlgorithm.RS256, rsa, claims);
  }

  static String sign(JWSAlgorithm algorithm, JWK key, JWTClaimsSet claims) {
    try {
      JWSSigner signer =
          key instanceof RSAKey rsa ? new RSASSASigner(rsa) : new ECDSASigner(key.toECKey());
      return sign(header(algorithm, key.getKeyID()), signer, claims);
    } catch (JOSEException impossible) {
      throw new IllegalStateException(impossible);
    }
  }

  static JWSHeader header(JWSAlgorithm algorithm, String key) {
    return new JWSHeader.Builder(algorithm).keyID(key).type(JOSEObjectType.JWT).build();
  }

  static String sign(JWSHeader header, JWSSigner signer, JWTClaimsSet claims) {
    try {
      var token = new SignedJWT(header, claims);
      token.sign(signer);
      return token.serialize();
    } catch (JOSEException impossible) {
      throw new IllegalStateException(impossible);
    }
  }

  static RSAKey rsa(String id) {
    try {
      return new RSAKeyGenerator(2048).keyID(id).generate();
    } catch (JOSEException impossible) {
      throw new IllegalStateException(impossible);
    }
  }

  static ECKey ec(String id) {
    try {
      return new ECKeyGenerator(Curve.P_256).keyID(id).generate();
    } catch (JOSEException impossible) {
      throw new IllegalStateException(impossible);
    }
  }

  private String description() {
    return "{\"issuer\":\"%s\",\"jwks_uri\":\"%s/keys\"}".formatted(calledItself, address());
  }

  private String keys() {
    keysAsked.incrementAndGet();
    return new JWKSet(published).toString();
  }

  private interface Content {
    String text();
  }

  private void answer(String path, Content content) {
    server.createContext(
        path,
        exchange -> {
          byte[] body = content.text().getBytes(StandardCharsets.UTF_8);
          exchange.getResponseHeaders().set("Content-Type", "application/json");
          exchange.sendResponseHeaders(200, body.length);
          try (var out = exchange.getResponseBody()) {
            out.write(body);
          }
        });
  }

  @Override
  public void close() {
    server.stop(0);
  }
}
