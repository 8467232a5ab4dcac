package attest.desk;

import attest.desk.api.Api;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import org.eclipse.jetty.http.HttpHeader;
import org.eclipse.jetty.server.Request;
import org.eclipse.jetty.server.Response;
import org.eclipse.jetty.server.handler.ErrorHandler;
import org.eclipse.jetty.util.Callback;

/** Faults that the server finds before any route is reached, told as problems and nothing more. */
final class PlainFaults extends ErrorHandler {
  private static final String MEDIA_TYPE = "application/problem+json";

  @Override
  public boolean handle(Request request, Response response, Callback callback) {
    response.getHeaders().put(HttpHeader.CONTENT_TYPE, MEDIA_TYPE);
    response.getHeaders().put("X-Content-Type-Options", "nosniff");
    response.write(true, body(response.getStatus()), callback);
    return true;
  }

  private static ByteBuffer body(int status) {
    return ByteBuffer.wrap(Api.fault(status).getBytes(StandardCharsets.UTF_8));
  }
}
