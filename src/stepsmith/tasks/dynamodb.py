"""Items of DynamoDB. Attributes are written as the API has them: ``{"S": text}``, ``{"N": "5"}``."""

from __future__ import annotations

from stepsmith.tasks.calls import optimized

get_item = optimized("dynamodb", "getItem", "Read an item by its key; without one, ``.result`` has no ``Item``.")
put_item = optimized("dynamodb", "putItem", "Write an item, in place of one with the same key.")
update_item = optimized("dynamodb", "updateItem", "Change attributes of an item, or make it.")
delete_item = optimized("dynamodb", "deleteItem", "Delete an item by its key.")
